/** Common given names in Norway, of all ages and origins. */
export const names =
  "anne inger kari marit ingrid liv eva anna maria ida hilde berit nina marianne astrid elisabeth kristin bente heidi silje hanne linda tone anita tove wenche " +
  "camilla gerd randi ragnhild ellen karin emma nora mona julie aud laila sara sarah kristine sofie reidun trine elin turid emilie mari grethe siri mette lise thea bjørg gunn " +
  "ingeborg rita unni hege monica vigdis else solveig cecilie andrea kirsten line rannveig sissel may irene malin stine borghild signe aslaug gudrun synnøve janne lene maren martine " +
  "amalie ane vilde frida ingvild guro marte tuva ella sunniva oda selma live mia leah maja aurora iben hedda jenny olivia tiril mathilde vilma eline kaja caroline karoline rebekka veronica " +
  "charlotte victoria helene helena henriette benedicte tonje kine anja ann lillian ruth esther judith magnhild margrethe margit marta elsa ester edith oddny torunn gro hanna sigrid åse åshild asta alma " +
  "jan per bjørn ole lars kjell knut arne svein thomas hans geir tor morten terje odd erik martin andreas john anders rune trond tore daniel jon kristian marius tom stian fredrik harald " +
  "øyvind magnus henrik steinar rolf alexander roger helge espen leif egil jonas sindre roar stig tommy frode kåre eirik kenneth vidar emil dag christian oskar oscar sverre kim håkon håvard roy simen " +
  "sander mathias markus adrian william jakob jacob elias lucas lukas noah oliver filip philip tobias isak aksel axel ludvig theodor johannes kasper jørgen gunnar einar olav ola ove finn pål petter preben asbjørn " +
  "torbjørn torstein alf birger åge ragnar arvid ivar ingar roald reidar trygve halvor sigurd eivind even vegard ørjan joakim robin benjamin gabriel sebastian mikkel storm victor viktor ulrik nils ingvar edvard erling " +
  "mohammed mohamed muhammad ahmed ali omar hassan hussein ibrahim yusuf abdi abdul amir reza samir bilal hamza khalid mustafa karim said mahmoud osman imran tariq adnan " +
  "fatima amina aisha khadija maryam mariam zainab layla leila samira yasmin jasmin hodan hawa halima asha nadia sana noor nour salma rania dina farah zahra soraya shirin " +
  "agnieszka katarzyna malgorzata ewa joanna piotr krzysztof tomasz pawel marek andrzej jakub mateusz dawid olga svetlana natalia irina oksana dmitri sergei ivan igor vladimir tatiana " +
  "nguyen linh minh thi anh mai jasmine angel mary grace joy james david michael peter paul steven kevin robert alex sam max charlie ruben ronny ronja jimmy johnny kent glenn kai kay " +
  "odin birk liam felix falk trym brage eskil nikolai konrad sivert vetle herman amund embla saga ylva alva eira luna sienna freja freya lotte lotta nelly mille milla vår tea tyra tobine tiril tara linnea linn lina lea lara";
