package parties

import (
	"strings"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// signs is a set of the things that words around a name can tell of it.
type signs uint64

const (
	negation     signs = 1 << iota // ikke
	noneOf                         // ingen fra, uten
	modal                          // kan, skal, vurderer, å kontakte
	condition                      // dersom, ved behov
	planned                        // neste møte, innkalt
	offer                          // tilbud om, anbefalte
	decline                        // takket nei
	anonymous                      // anonymt
	employ                         // jobber i
	family                         // mor, tante
	otherPupil                     // den andre eleven, bror
	school                         // skolen, vi, kontaktlærer
	byThemselves                   // selv, på eget initiativ
	general                        // informasjon om, foredrag
	phone                          // tlf
	inCase                         // i saken
	says                           // sa, ringte: whoever stands next to it did it
	acts                           // anbefaler, vurderte: whoever stands before it did it
	reply                          // råd fra, svar fra: so it was, unless somebody only hopes for it
	known                          // møtet med, ifølge: takes for granted that it was so
	step                           // henvisning, søknad: in a plan, something still to be done
	settled                        // valgte å, ble enige om og har
	noLonger                       // ikke lenger: once it was so
	absent                         // forfall
	accepted                       // takket ja
	carriedOut                     // det gjorde vi
	reversed                       // ombestemte seg
	idea                           // henvisning, spørsmål om
	talkedOf                       // ble diskutert
	referral                       // henvisning fra: the doctor who refers
	theirSide                      // på deres side
	forAll                         // hele klassen, refleks: not about one pupil
	fiction                        // i filmen, rollespill: what happens there did not
	leftOut                        // words that only look like one of the signs

	// Made from the above for a name where it stands.
	kin       // "tante i PPT", "far er lege"
	theirs    // the family made the contact
	excepted  // "ingen andre enn PPT"
	missed    // did not come
	wished    // "… ønsker at PPT kobles på"
	unreal    // "… hadde vært fint om PPT hadde …"
	denied    // "ikke behov for å …"
	subject   // the words that draw the body in follow its name
	happened  // the clause tells what happened
	speaks    // the body itself said or did something
	met       // a meeting with the body
	possessed // "PPT sitt råd"
	ticked    // its box in a form is ticked
	unticked  // its box is not, or its field is empty
	saidYes   // a form answers yes to it
	saidNo    // … no
	doneRow   // the row of the plan says that it is done
	tail      // a clause that follows ("som …", "og …") tells that the body took part
)

// sign is a place in a passage where words carry signs.
type sign struct {
	signs       signs
	first, last int
}

// signWords are the words and phrases of each sign. A longer phrase beats a
// shorter one inside it.
var signWords = []struct {
	signs signs
	words string // phrases, separated by semicolons
}{
	{negation, `ikke; ikkje; aldri; verken; hverken; korkje; heller ikke; heller ikkje; deltok ikke; deltok ikkje; møtte ikke;
		møtte ikkje; kom ikke; kom ikkje; var ikke; var ikkje; er ikke; er ikkje; har ikke; har ikkje; ble ikke; vart ikkje; blei ikkje; fikk ikke;
		fekk ikkje; kunne ikke; kunne ikkje; avkreftet; nei; har ingen; har inga; hadde ingen; ingen rolle; inga rolle; ikke noe med; ikkje noko med; ingenting med`},
	{noneOf, `ingen; inga; intet; uten; utan`},
	{noLonger, `ikke lenger; ikkje lenger; ikke lengre; ikkje lengre`},
	{leftOut, `tlf til; tlf fra; tlf frå; tlf med; tlf m; ikke bare; ikkje berre; ikke minst; ikkje minst; ikke lenge; ingen tvil; kan vise til; kan opplyse; viser til; syner til; 
		om lov; far vel; skal ha sagt; vil si; vil seie; kan fortelle; kunne fortelle; kunne fortelje; kunne opplyse`},
	{modal, `går til politiet; går til politi; gå til politiet; går rett til politiet; går til anmeldelse; går til melding; går an; gå an; mulighet for å; moglegheit for å; høve til å; rett til å; truet med; trua med; trusler om; truslar om; truet; trua; trussel om; trugsmål om; tar kontakt; tek kontakt; kontakter; kontaktar; tar opp med; tek opp med; sender henvisning; sender tilvising; sender melding; sender bekymringsmelding; sender søknad;
		henviser; tilviser; søker; søkjer; kaller inn; kallar inn; melder saken; melder saka; kobler på; koplar på; kobler inn; koplar inn; drøfter; drøftar; kan; bør; burde; vil; skal; må; skulle; ville; vurderer; vurdere; vurderer å; vurderte å; vurdert å; har vurdert; vart vurdert; ble vurdert; er vurdert; blir vurdert; vert vurdert;
		vurderes; vurderast; under vurdering; til vurdering; ønsker; ønskjer; ønsket; ønska; ønske om; planlegger; planlegg; planlegge; planlegges; foreslår; føreslår;
		foreslått; føreslått; foreslo; føreslo; forslag; forslag om; spørsmål om; behov for; aktuelt; aktuell; uaktuelt; eventuelt; eventuell; eventuelle; evt; ev;
		mulig; mogleg; muligens; muleg; kanskje; tenker å; tenkjer å; håper; håpar; be om; søke; søkje; skal søke; vil søke; kontakte; kontaktes; kontaktast;
		ta kontakt; tas kontakt; takast kontakt; takast; ta opp med; henvise; henvises; tilvise; tilvisast; tilvises; melde; meldes; meldast; anmelde; involvere; involveres;
		involverast; koble; kople; koble på; kobles; koples; koplast; trekke inn; trekkes inn; trekkast inn; trekkje inn; drøfte; drøftes; drøftast; innhente; innhentes;
		innhentast; invitere; kalle inn; kalles inn; kallast inn; bringe inn; ringe; bruke; brukes; nytte; avklare; avklares; avklarast; åpent for; ope for; samtykke til;
		samtykkeerklæring; samtykkje til; om henvisning; om tilvising; vurdering av henvisning; vurdering av tilvising; i tilfelle; trenge; trenger; treng; neste steg;
		søkes; søkjast; plan om; tanke om; tilmelde; etterspør; etterlyser; etterlyste; mangler; manglar; burde vore; burde vært; avvente kontakt; avventer kontakt; avventar kontakt; avvente henvisning; avvente tilvising; avvente melding; valgte å vente; valde å vente; valgt å vente; valt å vente; valgte å vente med; valde å vente med; valgt å vente med; valt å vente med; vente med; venter med; ventar med; ventet med; venta med`},
	{fiction, `i filmen; i ein film; i en film; på film; i leken; i leiken; i spillet; i spelet; i rollespillet; i rollespelet; i eventyret; i drømmen; i draumen; i tegneserien; i teikneserien;
		på karnevalet; på karneval; på scenen; i stykket; i skuespillet; i skodespelet; i forestillingen; i forestillinga; i framsyninga; i sketsjen; i revyen; i teateret; på liksom; lot som; latet som; late som; lest som; let som; drømte at; drømte om; drøymde at; drøymde om; fantaserte om`},
	{condition, `tenk om; tenkj om; tenk hvis; tenk viss; hva om; kva om; om det skjer; om det hender; om det fortsetter; om det held fram; om det gjentar seg; om ingenting; om skolen ikke; om skulen ikkje; om dette ikke; om dette ikkje; dersom; hvis; viss; med mindre; så fremt; såfremt; så framt; ved behov; om nødvendig; om naudsynt; om det trengs; om det trengst; om det blir; om det ikke;
		om det ikkje; om ikke; om ikkje; etter behov; dersom det blir nødvendig; i tilfelle`},
	{planned, `neste møte; nytt møte; planlagt; planlagde; avtalt møte; avtala møte; avtalt nytt; innkalt; innkalles; innkallast; innkalling; innkalling til; invitert; invitere;
		inviterer; inviteres; inviterast; invitasjon; møteinnkalling; blir invitert; vert invitert`},
	{offer, `lurte på; lurer på; spør om; tilbud om; tilbod om; tilbudt; tilbode; tilbød; tilbaud; anbefalt; anbefalte; tilrådd; tilrådde; rådet; rådde; foreslått; oppfordret; oppmoda; oppfordra; tipset; tipsa; spurt om; spurte`},
	{decline, `takket nei; takka nei; takker nei; takkar nei; sagt nei; sa nei; sier nei; seier nei; ønsker ikke; ønskjer ikkje; ønsket ikke; ønskte ikke; ønskte ikkje; ønska ikkje; vil ikke;
		vil ikkje; ville ikke; ville ikkje; samtykker ikke; samtykkjer ikkje; samtykket ikke; samtykte ikke; samtykte ikkje; ikke samtykke; ikkje samtykke; ikke samtykket; ikkje samtykt;
		ikke gitt samtykke; ikkje gjeve samtykke; ikkje gitt samtykke; trakk samtykket; trekte samtykket; motsetter seg; motset seg; motsatte seg; reserverte seg; avviste tilbudet; avslo tilbudet;
		takka nei til; ikke ønskelig; ikkje ønskjeleg; avslo tilbud; trukket samtykket; ikke interessert; ikkje interessert; det gjorde vi ikke; det gjorde vi ikkje; det ble ikke gjort; det vart ikkje gjort; det ble ikke noe av; det vart ikkje noko av; ble det ikke noe av; vart det ikkje noko av; gjorde det ikke; gjorde det ikkje; avslo at; avviste at; nektet at; nekta at; imot; ikke med på; ikkje med på; ville vente; vil vente; ønsket å vente; ønska å vente; ønsker å vente; ønskjer å vente`},
	{accepted, `takket de ja; takka dei ja; takket mor ja; takka mor ja; takket hun ja; takka ho ja; sa de ja; sa dei ja; sa mor ja; sa hun ja; sa ho ja; takket ja; takka ja; takker ja; takkar ja; sa ja; sagt ja; sier ja; seier ja; svarte ja; svara ja`},
	{reversed, `ombestemte seg; ombestemt seg; ombestemte ho seg; ombestemte hun seg; skiftet mening; skifta meining; endret mening; endra meining; snudde; samtykket senere; samtykket likevel; samtykte likevel; samtykte seinare; sa senere ja; sa seinare ja; sa likevel ja`},
	{idea, `henvisning til; tilvising til; søknad til; bekymringsmelding til; anmeldelse til; kontakt; kopling til; henvisning; tilvising; søknad; bekymringsmelding; anmeldelse; politianmeldelse; mulighet; muligheten; moglegheit; moglegheita; spørsmål; spørsmålet; involvering; innkobling; kontakt med; melding til`},
	{talkedOf, `har vært oppe; har vore oppe; var oppe; vært diskutert; vore diskutert; ble diskutert; vart diskutert; blei diskutert; vært et tema; vært tema; vore tema; vore eit tema; var tema; var et tema; ble drøftet; vart drøfta; blei drøfta; vært drøftet; vore drøfta; ble nevnt; vart nemnt; er diskutert; er drøftet; er drøfta; vært luftet; på bordet; snakket om; snakka om; vore eit tema; vært oppe; vore oppe`},
	{referral, `til oss fra; til oss frå; oss fra; oss frå; hit fra; hit frå; via; bestilt time; bestilte time; time hos; timen hos; time hjå; legetime; henvisning fra; henvist av; henvist fra; henviste; tilvising frå; tilvist av; tilvist frå; tilvising av; henvisning av; viste vidare`},
	{theirSide, `om en av de andre; om ein av dei andre; om en annen elev; om ein annan elev; om den andre eleven; om medeleven; på deres side; på deira side; for sønnen sin; for datteren sin; for dattera si; for eget barn; for eige barn; for sitt eget barn; deres egen sønn; deres egen datter`},
	{forAll, `hele klassen; heile klassen; alle elevene; alle elevane; refleks; refleksvester; refleksvestar; sykkelprøve; sykkelprøven; sykkelprøva; nettvett; trafikk; vaksine; vaksiner; foredrag; undervisning; temadag; for trinnet; til alle`},
	{carriedOut, `det gjorde vi; det gjorde skolen; det gjorde skulen; det gjorde rektor; det gjorde jeg; det gjorde eg; det gjorde han; det gjorde hun; det gjorde ho; det gjorde de; det gjorde dei; det gjorde mor; det gjorde far; det gjorde foreldrene; det gjorde foreldra; det ble gjort; det vart gjort; det blei gjort; det er gjort; gjorde det; det har vi gjort; har gjort det; det skjedde; slik ble det; slik vart det`},
	{anonymous, `ble navngitt; blir navngitt; vart namngjeven; blei namngjeven; vart namngitt; å navngi; å namngje; uten navngivelse; ikke navngitt; ikkje namngjeven; anonym drøfting; anonymisert; navn ble nevnt; navnet ble nevnt; namn vart nemnt; namnet vart nemnt; navn ble ikke nevnt; uten å nevne navn; utan å nemne namn; uten navn; utan namn; uten å si hvem; utan å seie kven; uten å oppgi navn; anonymt; anonym; anonymisert; anonymiserte; anonyme; uten navn; utan namn; uten å nevne navn; utan å nemne namn; uten å oppgi navn; utan å oppgje namn;
		på generelt grunnlag; prinsipielt grunnlag; generelt grunnlag; uten at eleven ble navngitt; uten navns nevnelse`},
	{employ, `frivillig; arbeidd; jobber; jobbar; jobbet; jobba; arbeider; arbeidar; arbeider som; arbeidet i; arbeidde; ansatt; tilsett; utdannet; utdanna; vikar; stilling; stilling i; yrke; til daglig; til dagleg;
		studerer; utdannelse; utdanning; kollega; kollegaer; kollegaen`},
	{family, `mor; moren; mora; mors; far; faren; fars; mamma; mammaen; pappa; pappaen; tante; tanta; tanten; onkel; onkelen; bestemor; bestemora; bestemoren; bestefar; bestefaren; farmor; mormor;
		morfar; farfar; stemor; stefar; stefaren; foreldre; foreldrene; foreldra; foresatt; foresatte; føresette; føresett; familien; besteforeldre; besteforeldra; ektefelle; samboer; sambuar;
		nabo; naboen; kusine; fetter; syskenbarn; familie; fostermor; fosterfar; fosterforeldre; fosterforeldrene; fosterforeldra`},
	{otherPupil, `lillesøsteren; lillesøstera; veslesøstera; storesøsteren; storesøstera; lillebroren; veslebroren; storebroren; tvillingsøster; tvillingsøsteren; tvillingbroren; søstrene; klassekameraten; klassekameratens; klassekamerat; klassekameraten hans; medelevens; medeleven sin; den ene gutten; den ene jenta; den ene guten; en annen gutt; ein annan gut; ei anna jente; en annen jente; den andre eleven; den andre gutten; den andre guten; den andre jenta; den andre parten; medelev; medeleven; medelevar; medelever; en annen elev; ein annan elev; andre elever; andre elevar; bror; broren; brørne;
		storebror; lillebror; veslebror; tvillingbror; søster; søstera; søsteren; storesøster; lillesøster; veslesøster; søsken; søsknene; sysken; syskena; bror hans; bror hennar; bror hennes;
		motparten; gjerningseleven; eleven som slo; elev b; elev c; eleven som utøvde; den eine av gutane; den ene av guttene; medeleva`},
	{school, `skolen; skulen; vi; me; rektor; kontaktlærer; kontaktlærar; kontaktlæraren; kontaktlæreren; lærer; lærar; sosiallærer; sosiallærar; rådgiver; rådgjevar; inspektør; avdelingsleder; avdelingsleiar;
		jeg; eg; undertegnede; underteikna; skoleledelsen; skuleleiinga; skolens; skulens; miljøterapeut; miljøterapeuten; sosiallæreren; sosiallæraren; rektoren`},
	{byThemselves, `selv; sjølv; sjølve; privat; på eget initiativ; på eige initiativ; utenom skolen; utanom skulen; på egen hånd; på eiga hand`},
	{general, `på tull; på tøys; på kødd; på fleip; for moro skyld; lekte; leikte; leika; oppvekstmiljøet; ungdomsmiljøet; nærmiljøet; i bygda; nummeret til; telefonnummeret til; telefonnummer til; kontaktinfo til; kontaktinformasjon til; informasjon om; informerte om; informert om; gjort kjent med; gjorde kjent med; gjort oppmerksom på; gjort merksam på; fått vite om; fått vete om; tipset om; tipsa om; informasjon fra; informasjon frå; opplyste om; opplysning om; orientering om; orienterte om; tilbud som; tilbod som; slik som; som for eksempel; for eksempel; f eks;
		til dømes; foredrag; kurs; kurset; kurs om; kursing; undervisning; undervisningsopplegg; temadag; temakveld; foreldremøte; hele trinnet; heile trinnet; generell; generelt; generell veiledning; generell rettleiing; alle elevene; alle elevane;
		alle elever; alle elevar; samarbeider tett; tett samarbeid; nært samarbeid; godt samarbeid; samarbeider godt; samarbeider jevnlig; samarbeider jamleg; jevnlig samarbeid; jamleg samarbeid; fast samarbeid; til vanlig; til vanleg; har kontor;
		kontor; kontordag; kontortid; treffetid; åpen dør; open dør; er på skolen hver; er på skulen kvar; les mer; les meir; loven; lova; lov om; taushetsplikt; teieplikt; tilgjengelig for; åpningstid; opningstid; drop in; nettsiden; nettsida;
		meldeplikt til; opplysningsplikt til; for hele skolen; for heile skulen; brosjyre; nettvett; vaksinering; vaksine; vaksinar; vaksiner; veiing og måling; trafikk; trafikkopplæring; rusforebygging; narkotika; seksualitet; pubertet; tannpuss; førstehjelp; brannvern; russen; samarbeidspartnere; samarbeidspartnarar`},
	{phone, `tlf; telefonnummer; telefonnr; telefonliste; mobil; vakttelefon; døgnåpen; døgnopen`},
	{inCase, `i saken; i saka; i denne saken; i denne saka; om eleven; rundt eleven; for eleven; med eleven; av eleven`},
	{says, `sa; sier; seier; fortalte; forteller; fortalde; fortel; opplyste; opplyser; svarte; skriver; svarer; svarar; svara; skrev; skreiv; skriv; ringte; ringde; ringer; kom; møtte; møter; deltok; deltar; deltek; snakket; snakka; snakker; snakkar; meldte;
		henla; henlegger; la bort; avhørte; avhøyrde; observerte; besøkte; holdt; heldt; arrangerte; lånte; veiledet; rettleidde; orienterte; informerte; sendte; stilte; ledet; leia; leidde; presenterte; bisto; hjalp; la fram; la frem; gjennomførte; gjennomførde; gikk gjennom; gjekk gjennom;
		konkluderte; tok imot; tok i mot; rykket ut; rykka ut; utredet; greidde ut; kartla; undersøkte; etterforsket; etterforska; følger opp; følgjer opp; fulgte opp; følgde opp; hadde; var på; var i; var innom; var her; tok; kom til; behandlet; behandla; mente; meinte; meinde`},
	{acts, `spurte; lurte; spør; lurer; mener; meiner; anbefaler; anbefalte; tilrår; tilrådde; foreslår; føreslår; foreslo; føreslo; konkluderer; vurderer; vurderte; ønsker; ønskjer; observerer; veileder; rettleier; utreder; greier ut; fulgte; følger; følgjer; følgde; ga; gav; gir; gjev; bistår;
		hjelper; hjelper til; etterforsker; etterforskar; behandler; behandlar; avslo; avviste; ba; bad; ber; sender; undersøker; undersøkjer; besøker; besøkjer; fant; fann; finner; finn; støtter; støttar; leder; leier; ønsket; ønska; opprettet; oppretta; åpnet; opna;
		spilte; spelte; konstaterte; vektla; presiserte; understreket; understreka; understrekar; stiller; stilte; takker; takket; takka`},
	{known, `møtet med; møtet hos; samtalen med; samtalane med; samtalene med; etter møte med; i møte med; under møte med; på møte med; fra møte med; frå møte med; referat fra møte med; rapporten fra; rapporten frå; i rapport fra; i rapport frå; ifølge; i følge; ifølgje; i følgje;
		etter etter råd frå; etter etter rådene fra; råda frå; rådet fra; anbefalingene fra; tilrådingane frå; samarbeidet med; kontakten med; dialogen med;
		tilbakemeldingen fra; tilbakemeldinga frå; henvisningen til; tilvisinga til; oppfølgingen fra; oppfølginga frå; utredningen ved; utredningen fra; utredningen hos; utgreiinga frå; utgreiinga ved; saken hos; saka hos; saken i; saka i; viser til rapport fra; viser til rapport frå;
		behandlingen hos; behandlinga hos; veiledningen fra; rettleiinga frå; observasjonene til; observasjonane til; timen hos; timene hos; timane hos; tilbudet hos; tilbodet hos`},
	{reply, `råd fra; råd frå; anbefaling fra; anbefalinger fra; tilrådingar frå; tilråding frå; svar fra; svar frå; tilbakemelding fra; tilbakemelding frå`},
	{step, `henvisning; tilvising; søknad; kontakt; kontakt med; drøfting; drøfting med; melding; bekymringsmelding; meld; henvisning til; tilvising til`},
	{settled, `utført; gjennomført; gjort; valgte å; valde å; har nå; har no; fikk hjelp til å; bestemte seg for å; tok initiativ til å; måtte; begynte å; byrja å; gikk til; latt; er blitt; er vorte`},
	{absent, `forfall; nei; meldt forfall; meldte forfall; ikke møtt; ikkje møtt; ikke til stede; ikkje til stades; ikke tilstede; fraværende; fråverande; fravær; fråvær; avbud; meldt avbud; meldte avbud; syk; sjuk; ikke tilstades; ikke anledning; ikkje høve; forhindret; forhindra; møtte ikke; møtte ikkje; kunne ikke komme; kunne ikkje kome; kunne ikke møte; kunne ikkje møte; kunne ikke delta; kunne ikkje delta`},
}

// signbook finds signs.
type signbook struct {
	matcher *norsk.Matcher
	signs   []signs // by pattern
}

var signBook = sync.OnceValue(func() *signbook {
	b := &signbook{}
	var patterns []norsk.Pattern
	seen := map[string]int{}
	for _, row := range signWords {
		for phrase := range strings.SplitSeq(row.words, ";") {
			phrase = strings.Join(strings.Fields(phrase), " ")
			if at, ok := seen[phrase]; ok {
				b.signs[at] |= row.signs // "møtte ikke" is a negation and an absence
				continue
			}
			seen[phrase] = len(patterns)
			patterns = append(patterns, norsk.Pattern{Text: phrase})
			b.signs = append(b.signs, row.signs)
		}
	}
	b.matcher = norsk.NewMatcher(patterns)
	return b
})

// find fills in the signs of p.
func (b *signbook) find(p *passage) {
	for _, h := range norsk.Longest(b.matcher.Find(p.text, p.tokens)) {
		p.signs = append(p.signs, sign{b.signs[h.Pattern], h.First, h.Last})
	}
	p.clauseSigns = make([]signs, len(p.clauses))
	for _, g := range p.signs {
		if c := p.inside[g.first]; c == p.inside[g.last] {
			p.clauseSigns[c] |= g.signs
		} else if g.signs&anonymous != 0 {
			p.clauseSigns[p.inside[g.last]] |= anonymous // "uten | at eleven ble navngitt"
		}
	}
}
