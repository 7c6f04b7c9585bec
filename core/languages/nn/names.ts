/** First names that are common where nynorsk is written, beside those of the bokmål list; what is an everyday word too is left out. */
export const names =
  "Alv Ambjørg Amund Anbjørg Anders Anfinn Anlaug Annbjørg Arild Arnbjørg Arngeir Arnhild Arnlaug Arnljot Arnold Asbjørg Asgjerd Aslaug Audgunn Audny " +
  "Bergfinn Bergfrid Bergljot Bergsvein Bergtor Birgitta Bjarnhild Bjug Borgar Borghild Borgny Botolv Brynhild Brynjar Brynjulv Dagmund Dordi Dortea " +
  "Egil Eigil Eilert Eiliv Einfrid Eldar Eldbjørg Eldfrid Eldgrim Eldrid Elling Embrik Erling Finngeir Gaute Geirfinn Geirmund Gjartrud Gjerdrun Gjermund Gjertine " +
  "Gotskalk Gudfinna Gudmund Gudny Gudvin Gullaug Gunbjørg Gunleiv Gunnlaug Gunnleiv Gunnvald Gunnveig Guttorm Gyda Haldis Haldor Halgeir Hallbjørg Hallbjørn Halldis Halldor Hallfrid Hallgeir " +
  "Hallgjerd Hallgrim Hallkjell Hallstein Hallvor Halvard Hallvard Haldis Heine Herborg Herbrand Herdis Herleik Hermund Hjørdis Hogne Hovard Idun Inge Ingebrikt Ingegjerd Ingemar Ingfrid Ingvill Jakobe " +
  "Jardar Joar Jofrid Jorann Jorid Jorunn Jostein Jørund Kjellaug Kjellfrid Kjellrun Knut Kolbein Kolbjørg Kristi Kristmund Kåra Kåre Leidulv Leikny Leikulv Leiv Ljosvild Lodvar Lodin Magnfrid Magnhild Magnvor " +
  "Mandius Margit Mikkjel Mildrid Mons Målfrid Narve Nikoline Norleif Norveig Norvald Oddbjørg Oddfrid Oddgunn Oddlaug Oddleiv Oddrun Oddvin Odveig Olaug Olaus Olbjørg Oleiv Olina Ormund Osmund Osvald Otlaug Ottar " +
  "Ragnfrid Ragnvald Reiel Reidulv Reidunn Reimund Rolleiv Rolv Runolv Sebjørg Sebjørn Sevald Severina Severine Sigbjørn Sigfrid Siggunn Signhild Sigrun Sigrunn Sigtrygg Sigurda Sigvald Sigve Sigvor Siv Sivert Sjugurd " +
  "Skjalg Skjoldvor Snefrid Snorre Snøfrid Solbjørg Solfrid Solgunn Solrun Steinar Steinfrid Steingerd Steinfinn Steinulv Svallaug Svanaug Svanlaug Sveinung Svenning Syneva Synneva Syver Sæbjørn Sølve Sølvi " +
  "Søren Såmund Talleiv Tarald Targeir Tarjei Tellef Tjerand Tjøstolv Tjodgeir Tjostolv Tolleiv Tollef Tollak Toralf Toralv Torbjørg Tordis Tordny Torfinn Torgaut Torgils Torgjerd Torgunn Torjus Torkel Torkild Torkjell Torlaug Torleiv " +
  "Tormund Torveig Torvil Trygvor Turi Ulvhild Unndis Valborg Valgerd Vebjørg Vebjørn Vemund Vermund Veslemøy Vidgunn Vigleik Vigleiv Viljar Villy Yngvar Yngvild Ølver Ønnaug Ørjan Ørnulf Ørnulv Østen Øystein Ågot Åmund " +
  "Ånund Åsa Åsbjørg Åsgeir Åsfrid Åshild Åslaug Åslak Åsne Åsta Åsulv Åsvor Åvald Emrik Mariell Eldri Ivarine";
