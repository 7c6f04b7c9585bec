/** Given names that are met in all three languages: of those who came to live, be treated and work here. */
export const namesFromManyPlaces =
  "abdi abdullahi abel abena agnieszka ahmad ahmed ailsa aisha akosua aled alejandro aman amanuel amina aminata " +
  "amir amra andriy andrzej angharad anjali aoife arben ardian arjun arturs ayse azad babak baran beata beatriz " +
  "behrouz bereket besa bethan bilal biniam bohdan brendan bronwen callum camila caoimhe carlos carmen carys " +
  "catrin catriona cem ceri chidi chinedu cian ciara cillian conor cormac dafydd daniat danuta dariusz darko " +
  "darnell declan deepak delyth demetrius deniz deshawn diarmuid diego dilan dmytro dolores donal dorota dragan " +
  "drita eilidh eimear eirlys emeka emine emir emrys eoghan esperanza ewan fadumo faisal farah farhad fatma " +
  "fatmir fatou fergal fernando ffion fikret filmon finlay fionn folake gareth geraint gethin giedrius golnaz " +
  "goran grainne gregor grzegorz guadalupe gwyneth halina hamish hamza hana hassan hatice heledd hiroshi hiwa " +
  "hodan hussein huw ibrahim ibrahima idris ieuan ifan ifeoma ifrah imran inga iolo irfan iryna isla ismail iwona " +
  "jacek jamal janis jasmina javed javier jayden jaydon jelena jerzy joanna jolanta jonas juan justyna kamran " +
  "karim katarzyna kaveh kavita keisha khadija khalid kidane kirsty kofi krzysztof kwabena kwame lachlan lakeisha " +
  "lakshmi latoya layla leila liga linh ljiljana llyr lourdes lowri luis maeve magdalena mahad mahmoud mair " +
  "malgorzata malik mamadou manoj marek mariam mariusz marquis marta maryam mateo meera megan mehari mehmet menna " +
  "mhairi miguel milica mindaugas minh mirjana mirza mohammad mohamud morag moussa muna murat mustafa myfanwy " +
  "mykola nadeem nadia nasir nasrin natalia naveed neda neha nenad nerys ngozi nguyen niamh obinna oisin oksana " +
  "oleksandr olena oluwaseun omar orla osman ousmane owain padraig parisa pawel piotr pooja priya rafal rahel " +
  "rahul rajesh rashid ravi rebin reza rhiannon rhodri rhys rizwan robel roisin rojda ruairi ruta saba sahra " +
  "saima salma samira samrawit sanjay santiago saoirse sara seamus selam senad senait shahram shanice shazia " +
  "shirin shpresa shreya sian sinead siobhan sion siriporn siôn slawomir slobodan snezana somchai soran sunita " +
  "suresh tadhg tariq tegwen tesfalem tesfay tetiana thuy tomasz trevon tsegay tunde tyrell tyrone usman " +
  "valentina valon vesna vijay volodymyr vytautas waqas wojciech xiomara yasin yetunde yonas yuki yulia yusuf " +
  "zahra zainab zbigniew zoran";
