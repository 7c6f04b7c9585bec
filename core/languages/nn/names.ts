/** First names that are common where nynorsk is written, beside those of the bokmål list; what is an everyday word too is left out. */
export const names =
  "Alv Ambjørg Anbjørg Anfinn Anlaug Arild Arnbjørg Arngeir Arnlaug Arnljot Arnold Asbjørg Asgjerd Audgunn Audny " +
  "Bergfinn Bergfrid Bergljot Bergsvein Bergtor Birgitta Bjarnhild Bjug Borgar Borgny Botolv Brynjulv Dagmund Dordi Dortea " +
  "Eigil Eilert Eiliv Einfrid Eldar Eldbjørg Eldfrid Eldgrim Eldrid Elling Embrik Finngeir Geirfinn Geirmund Gjartrud Gjerdrun Gjertine " +
  "Gotskalk Gudfinna Gudny Gudvin Gullaug Gunbjørg Gunleiv Gunnlaug Gunnleiv Gunnvald Gunnveig Gyda Haldis Haldor Halgeir Hallbjørg Hallbjørn Halldor Hallfrid " +
  "Hallgjerd Hallgrim Hallkjell Hallstein Hallvor Halvard Herborg Herbrand Herdis Herleik Hermund Hjørdis Hogne Hovard Inge Ingebrikt Ingegjerd Ingemar Ingfrid Ingvill Jakobe " +
  "Jardar Jofrid Jorann Jorid Jorunn Kjellrun Kolbein Kolbjørg Kristi Kristmund Kåra Leidulv Leikny Leikulv Leiv Ljosvild Lodvar Lodin Magnfrid Magnvor " +
  "Mandius Mikkjel Mildrid Mons Målfrid Narve Nikoline Norleif Norveig Oddbjørg Oddfrid Oddgunn Oddlaug Oddleiv Oddvin Odveig Olaus Olbjørg Oleiv Olina Ormund Osmund Osvald Otlaug " +
  "Ragnfrid Ragnvald Reiel Reidulv Reidunn Reimund Rolleiv Rolv Runolv Sebjørg Sebjørn Sevald Severina Severine Siggunn Signhild Sigrunn Sigtrygg Sigurda Sigvald Sigvor Siv Sjugurd " +
  "Skjalg Skjoldvor Snefrid Snøfrid Solbjørg Steinfrid Steingerd Steinfinn Steinulv Svallaug Svanaug Svanlaug Sveinung Svenning Syneva Syver Sæbjørn Sølve " +
  "Såmund Talleiv Targeir Tjerand Tjøstolv Tjodgeir Tjostolv Tolleiv Tollef Tollak Toralf Toralv Torbjørg Tordis Tordny Torgaut Torgils Torgjerd Torgunn Torjus Torkild Torkjell Torleiv " +
  "Tormund Torveig Torvil Trygvor Ulvhild Unndis Valgerd Vebjørg Vemund Vermund Vidgunn Vigleik Vigleiv Villy Yngvild Ølver Ønnaug Ørnulf Ørnulv Østen Øystein Ågot Åmund " +
  "Ånund Åsa Åsbjørg Åsgeir Åsfrid Åslaug Åslak Åsulv Åsvor Åvald Mariell Eldri Ivarine";
