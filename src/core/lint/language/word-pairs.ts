// What both standards allow, however rare in one of them, is left out: blant, forslag, søker as a verb. A false alarm would
// send a writer looking for a worse word. Bokmål stands first in every pair.

/** Words that stand in one standard only. */
export const EXCLUSIVE_WORDS =
  'ikke:ikkje hva:kva hvem:kven hvordan:korleis hvorfor:kvifor noe:noko noen:nokon mye:mykje mer:meir flere:fleire ' +
  'en:ein et:eit jeg:eg dem:dei være:vere vært:vore gjøre:gjere gjør:gjer gjøres:gjerast sier:seier kommer:kjem ' +
  'vet:veit fra:frå finnes:finst uten:utan innen:innan sammen:saman siden:sidan senere:seinare senest:seinast ' +
  'annen:annan annet:anna egen:eigen eget:eige egne:eigne disse:desse hele:heile bedre:betre gikk:gjekk fikk:fekk ' +
  'ifølge:ifølgje videre:vidare åpen:open gammel:gammal uke:veke uker:veker ukene:vekene ganger:gonger dager:dagar ' +
  'dagene:dagane penger:pengar pengene:pengane midler:midlar midlene:midlane regler:reglar reglene:reglane ' +
  'kunder:kundar kundene:kundane partene:partane personer:personar partnere:partnarar partneren:partnaren ' +
  'kommuner:kommunar kommunene:kommunane studier:studiar pasienter:pasientar pasientene:pasientane ' +
  'forskere:forskarar forskeren:forskaren brukere:brukarar brukeren:brukaren søkere:søkjarar søkeren:søkjaren ' +
  'kjøpere:kjøparar kjøperen:kjøparen tallet:talet tallene:tala steder:stader enten:anten ennå:enno ' +
  'allerede:allereie ellers:elles hensyn:omsyn enhet:eining enheten:eininga enheter:einingar holder:held løse:løyse ' +
  'løser:løyser løst:løyst enklere:enklare raskere:raskare trengs:trengst henter:hentar mulig:mogleg mulige:moglege ' +
  'norge:noreg millioner:millionar prosjektene:prosjekta investorer:investorar garantier:garantiar banker:bankar ' +
  'kontrakter:kontraktar hørte:høyrde hører:høyrer se:sjå setter:set';

/** Bokmål words that nynorsk does not have, or that this catalogue says otherwise in nynorsk. */
export const BOKMAL_WORDS =
  'dere:de deres:dykkar hver:kvar hvert:kvart hvilken:kva hvilke:kva hvilket:kva hvor:kor hvis:dersom kun:berre ' +
  'bare:berre man:ein hun:ho samme:same ble:blei vei:veg veien:vegen veier:vegar hjem:heim selv:sjølv høyt:høgt ' +
  'høye:høge høyere:høgare høyeste:høgaste høyst:høgst lavt:lågt lavere:lågare laveste:lågaste øke:auke øker:aukar ' +
  'økt:auka økning:auke holde:halde slipper:slepp forteller:fortel selger:sel leder:leier lede:leie eier:eig ' +
  'eie:eige krever:krev gjelder:gjeld ligger:ligg anskaffelse:innkjøp anskaffelsen:innkjøpet anskaffelser:innkjøp ' +
  'skriver:skriv velger:vel velge:velje finner:finn trenger:treng stedet:staden sjelden:sjeldan bedrift:verksemd ' +
  'bedriften:verksemda bedrifta:verksemda bedrifter:verksemder bedriftene:verksemdene frem:fram fremdeles:framleis ' +
  'startet:starta avsluttet:avslutta opprettet:oppretta utviklet:utvikla endret:endra tilpasset:tilpassa ' +
  'rettet:retta knyttet:knytt dekket:dekt begrenset:avgrensa regnes:reknast kalles:kallast brukes:brukast ' +
  'kreves:krevjast gis:gjevast prosjekter:prosjekt produkter:produkt programmer:program selskaper:selskap ' +
  'markeder:marknader landene:landa tilbudet:tilbodet sentre:senter';

/** Nynorsk words that bokmål does not have. */
export const NYNORSK_WORDS =
  'hver:kvar noen:nokre dere:dykk deres:dykkar deres:deira da:då bare:berre si:seie heter:heiter trenger:treng ' +
  'bedrifter:verksemder eier:eig tar:tek';

/** Parts of words that give a standard away, wherever in the word they stand. */
export const EXCLUSIVE_PARTS =
  'forskning:forsking utlysning:utlysing løsning:løysing rådgivning:rådgiving spredning:spreiing ' +
  'virksomhet:verksemd virkemid:verkemid tilskudd:tilskot foretak:føretak tjenest:tenest mulighet:moglegheit ' +
  'myndighet:styresmakt påvirk:påverk virkning:verknad etterspørsel:etterspurnad forespørsel:førespurnad ' +
  'oppgave:oppgåve utgave:utgåve størrelse:storleik hoved:hovud ansatt:tilsett veiled:rettlei navn:namn måned:månad ' +
  'regnskap:rekneskap vitenskap:vitskap fradrag:frådrag utenfor:utanfor utenland:utanland utenriks:utanriks ' +
  'innenfor:innanfor innenland:innanland sikkerhet:tryggleik undersøkelse:undersøking oppfinnelse:oppfinning ' +
  'utvidelse:utviding begrunnelse:grunngiving deltakelse:deltaking forbedr:forbetr lønns:løns forutse:føreset';

/** The same, where bokmål allows both. */
export const BOKMAL_PARTS =
  'sykehus:sjukehus sykehjem:sjukeheim sykdom:sjukdom hjem:heim veikart:vegkart bærekraft:berekraft fremtid:framtid ' +
  'fremskritt:framsteg lavrisiko:lågrisiko lavinntekt:låginntekt høyskole:høgskule halvfabrikata:halvfabrikat';
