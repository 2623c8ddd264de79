//! First names by which the guard knows that somebody is spoken of: those most given to children where the five
//! languages are spoken, and by families who came there. Names that are also common words or names of places
//! ("Will", "Paris", "Can") are left out, as they would be found in harmless texts. No list of names is complete: by
//! a name that is missing here, the guard finds a child only where other words say that it is one.

/// Small letters, accents dropped.
pub(super) const FIRST: &str = "\
aadhya aaliyah aarav aaron abby abdul abdullah abebe abel abena abigail ada adaeze adam adele adelina adrian
adriana adrien adwoa agathe agnes agnieszka agustin ahmad ahmed ahmet aicha aidan aiden aiko aileen aimee
aina ainhoa aisha aitana aitor akua alain alan alana albert alberto albie alejandra alejandro alejo
aleksander alessandra alex alexa alexander alexandra alexandre alexia alexis alfie alfredo ali alice alicia
alin alina aline alisha alison alistair aliyah allan allison alma alvaro alyssa amadou amaka amal amalia
amanda amara amari amaya amelia amelie amina amir amira ammar amy ana anais ananya anas anastasia anastasiia
anaya andre andrea andrei andres andrew andrii andy angela angelica angelina angus anita anja anju anke ann
anna annabel anne anneke anni annie annika anthony antje antoine anton antonella antonia antonin antonio
anya apolline archie arda aria ariana aritz arjun arlo armando arnau arnaud arne artem arthur arun asha
asher ashley astrid asya aubree aurelia aurelie ava axel ayaan ayden ayesha ayla aylin ayman ayse azra
bailey baptiste baran barbara barnaby bartosz bashar bastian bautista beatrice beatriz becky bekele bella
ben benedikt benicio benjamin berat bernardo bernd beth bethany betty bianca biel bilal billy birgit bisan
bjorn blake bobby bogdana bohdan boris brandon brayden brenda breno brian brianna brielle brigitte britta
brittany brody bruno bryan bryce bryson caio caique caleb callum cameron camila camille candelaria carla
carlos carmen carol carolina caroline carsten casey cassandra catalina catarina catherine cathy cecilia
cedric celestin celia celine cem cesar chantal charles charlie charlotte chen cheyenne chiara chidera chidi
chioma chloe chris christian christina christine christoph christopher cindy citlali claire clara claude
claudia claudio clemence clemens clement cody colby colin connor corinne courtney craig cristian cristina
cristobal dagmar daisy dalia damian damien dan dana dani daniel daniela daniele danielle danny danylo dara
daria dario darius darren daryna dave davi david debbie deborah deepa defne delfina delilah delphine denis
denise deniz dennis derek deshawn desiree destiny detlef devin devon diana diane diego dieter dima dimitri
dina dinesh diogo diya dmitri dmytro dominic dominique dorian doris dorothy duarte duncan dunya dwayne dylan
ecrin eddie edgar edith eduarda eduardo edward edwin eesa eileen elaine eleanor elena eli elias elif elijah
elin elina eliott elisa elisabeta elisabeth elise eliza elizabeth elke ella ellen ellie elliot eloise elsa
elsie emeka emely emil emilia emiliano emilie emilio emily emir emma emmanuel emre enie enno enrique enzo
eric erica erik erika erin ernesto esme esra esteban estelle ester esther ethan etienne eugenia eva evan eve
evelyn everly ewa eymen ezekiel ezra fabian fabienne fabio fabrice facundo falk farah farid fatima fatma
fatou fatoumata federico felicity felipe felix femi fernanda fernando fiete filip filipa finley finn fiona
flavia florian flynn folake fran frances francesca francesco francisca francisco franciszek franck frank
frankie frauke fred freddie frederic freya frida frieda friedrich fritz gabi gabin gabriel gabriela
gabriella gabrielle gael gary gaspar gavin gemma genevieve georg george georgina gerald gerard gerd gesa
gesine gilberto gina giovanni gisele giulia glenn gloria gonzalo gordon grace graciela graham grayson greg
gregory greta guilherme guillaume guillermo gunther gustavo gwen habib hadi hadija hafsa hailey hakim hamid
hamza hana hanna hannah hannes hanno hans harold harper harriet harrison harry haruto harvey hassan hatice
haylee hector hedwig heidi heike heiko heiner heinrich heinz heitor helen helena helene helga helmut heloisa
hendrik henri henrik henrike henry hermann hiba hilary holger holly hope hugo humberto huseyin hussein ian
ibrahim ida idris ifeoma ignacio iker ilaria ilse ilyes iman imani imke imogen imran inaya ines inga inge
ingo ingrid insa ioana ionut irene irina isaac isabel isabela isabella isabelle isaiah ishaan isis isla
ismael ismail issa itzel ivan ivy ixchel jack jackie jackson jacob jacqueline jacques jada jade jaden jaime
jake jakob jakub jalen jamal jamar james jamie jan jana jane janet janice jannik jannis jared jasmin jasmine
jason jasper javier javon jaxon jaxson jayden jaylen jaylin jazmin jean jeanne jeff jeffrey jelena jenna
jennifer jenny jens jeremiah jeremy jermaine jesse jessica jessie jette jiho jim jimena jimmy jo joachim
joan joana joanna joao joaquim joaquin jochen joe joel joelle joey johann johanna johannes john johnny jon
jona jonas jonathan jonte jordan jorg jorge jorn jose josef josefina joseph josephine josh joshua josiah
josie josue joy joyce juan juana judith judy jule jules julia julian juliana juliane julie julien juliet
juliette julio julius juna jurgen justin justine jutta kaan kacper kai kais kaitlyn kalle kamal karen karim
karima karin karina karl karla kaspar katarzyna kate kateryna katharina katherine kathleen kathrin kathryn
kathy katie katja katrina katya kaua kauan kavya kayden kayla kaylee kayleigh keegan keira keisha keith
kelly kelvin kemal ken kendra kenji kenneth kenny kenzie kerem kerstin kevin khadija khadijah khaled khalid
kieran kilian kim kimberly kinley kinsley kira kirsty klara klaus kofi konstantin korbinian kristen kristin
kristina krzysztof kurt kwabena kwame kyle kylee kylie laia laith lakisha lamia lara larissa larry lars
lasse latifa latisha latoya laura lauren laurence laurent laurie laurin lautaro layla lea leah leana leandro
leila leire lena leni lennard lennart lenny leo leon leona leonardo leonel leonhard leonie leonor leopold
leticia levi levin lewis leyla lia liam lian liana lidia liesel lila lilia lilian lilith lilli lilly lilou
lily lina linda lindsay linh linus lisa liv livia liya liz lizzie logan lola lorena lorenz lorenzo lori
lorraine lotta lotte louane louie louis louisa louise luana luc luca lucas lucia luciana luciano lucie
lucien lucy ludwig luis luisa luise luiz luka lukas luke luna lydia lynn mackenzie madalina maddie madeleine
madeline madison mads mae mael maelys maeve magali magdalena maggie magnus mahmoud maia maik mailin maisie
maite maja makayla makeda maksym malachi malak malcolm malena malgorzata malia malik malika malina malo
malte mamadou manfred manon manuel manuela mara marc marceau marcel marcela marcelo marcia marco marcos
marcus mareen mareike maren margaret margarete margarida margarita margaux margot maria mariam mariama
marian mariana marianne marie mariella marina mario marion marisa marisol marissa marit marius marla marlene
marlon marquis marta martha martin martina martine marvin marwan mary maryam mason mateo mateus mateusz
matheus mathew mathieu mathilda mathilde mathis matias matilda mats matt matteo matthew matthias matthieu
mattis matvii maud maureen mauricio max maxime maximilian maximiliano maxine maya mckenna meera megan mehdi
mehmet mei melanie melek melina melissa merle mert meryem mia micaela micah michael michaela michel michele
michelle mieke miguel mihai mika mike mikey mikolaj mila milan milena millie milo mina minh minji mira
miranda miray mirella miriam misha mitchell mohamed mohammad mohammed moira molly mona monica monika monique
morgan moritz moses moussa muhammad murat murielle musa mustafa mya mykola myriam nabil nadia nadim nadine
nadir nael nahia naim naima nalani naomi nasrin natalia natalie natasha nathalie nathan nathaniel nayeli
nazar neema neil nele nelson nevaeh ngozi nguyen nia niamh nicholas nick nicklas nico nicola nicolas nicole
nigel nikita nikki niklas nikolai nils nina nisa noa noah noe noel noelia noemi noor nora noreen nour noura
nuno obinna octavia odette oihan oksana ole oleksandr olena olga oliver olivia olivier oliwia omar omer omid
ondine oscar oskar otto oumar owen pablo paige paloma pamela paola paolo parisa patricia patrick paul paula
paulina pauline paulo pavel pawel pedro peggy penelope perry peter petra phil philip philipp philippa
philippe phoebe phuong pia pierre pietra pietro piotr polina priya quentin rachel rafael rafaela rahaf
rainer raj rajesh ralf ralph rami ramon ramona rania raoul raphael raquel rashid raul ravi rayan raymond
rayyan razan razvan rebecca reggie reinhard rekha remi renata renate renaud rene renee reuben reza rhys
ricardo richard ricky rieke riley rita rob robbie robert roberto robin rocio rodrigo roger rohan roland rolf
romain roman romane romeo romina romy ron ronan ronja ronnie rory rosa rosalia rose rosie rowan roxana
roxanne roya ruan ruben ruby rudiger rufus rui rupert russell ruth ryan saanvi sabine sabrina sacha sadie
safa sahar sakura salah salim sally salma salome sam samantha samir samira samuel sandra sandrine sandro
sanjay sara sarah sasha saskia saul scarlett scott sean sebastian sebastien selam selena selim selma serena
serge sergei sergio seth shane shania shaniqua shannon sharon shaun shawn sheila shirin shirley sidney silas
silke silvia simon simone sina skylar skyler smilla sofia sofie sofiia solange soline solveig sonia sonja
sontje sophia sophie soraya stacey stacy stanley stefan stefania stefanie steffen stella stephan stephane
stephanie stephen steve steven stine stuart sue suleiman sunita sunna susan susana susanna susanne susie
suzanne svea sven svenja svetlana swantje sylvia sylvie szymon tamara tamika tamina tania tanja tanya tara
tarek tariq tatiana ted teddy temi teresa terri terry tess tessa thales thao thea theo theodore theresa
therese thiago thibault thilo thomas thorsten tia tiago tiffany tigist tilda tim timeo timmy timo timothy
tina titus tjark tjorven tobias toby todd tom tomas tomasz tomke tommy toni tony tracey tracy travis trenton
trevor trey tristan tristen troy tunde tyler tyrell tyrone ulrich ulrike uma umut unai ursula ute uwe
valentin valentina valeria valerie vanessa vasile vera veronica veronique vicente vicky victor vihaan vijay
vikram viktoriia vincent violet virginie vitoria vivian vivien vivienne vlad vladimir volker walter wanda
waylon wayne wei wendy wenke werner wesley wiebke wiktoria wilhelm willa william wojciech wolfgang xanthe
xiao ximena xiomara xochitl yahya yann yannick yannik yara yaretzi yasin yasmin yasmina yasmine yazan yigit
ylvi yolanda younes youssef yui yuki yulia yuna yuri yusra yusuf yvan yves yvette yvonne zac zach zachary
zahra zain zainab zara zayden zayn zehra zeinab zelda zeynep zion zlata zoe zoey zofia zola zuri zuzanna
";
