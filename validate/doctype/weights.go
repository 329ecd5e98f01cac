package doctype

// Everything that speaks for a kind of document is a signal with a weight. The
// signals of one sort are added up to at most the sort's cap, the sorts are added
// up to the kind's score, and the highest score wins. This table holds all the
// weights; nothing else in the package decides by a number of its own.

// strength is how loudly a cue of the lexicon speaks.
type strength uint8

const (
	weak strength = iota
	medium
	strong
)

var strengths = map[string]strength{"weak": weak, "medium": medium, "strong": strong}

// sort is where a signal comes from.
type sort uint8

const (
	title sort = iota
	heading
	phrase
	field
	structure
	grammar
	fileName
	metadata
	sorts // how many there are
)

// sortNames are the sorts as Cue.Kind gives them.
var sortNames = [sorts]string{"title", "heading", "phrase", "field", "structure", "grammar", "name", "metadata"}

// caps bound what the signals of a sort can add up to for one kind.
var caps = [sorts]float64{title: 7, heading: 2.5, phrase: 5, field: 2.5, structure: 14, grammar: 14, fileName: 2, metadata: 1}

// lexical are the weights of the lexicon's cues, by sort and strength.
var lexical = [sorts][strong + 1]float64{
	title:    {weak: 1.5, medium: 4, strong: 6},
	heading:  {weak: 0.2, medium: 0.7, strong: 1.5},
	phrase:   {weak: 0.1, medium: 0.8, strong: 1.5},
	fileName: {weak: 0.5, medium: 1.2, strong: 1.7},
	metadata: {weak: 0.1, medium: 0.5, strong: 0.8},
}

// How a title's weight depends on where and how it stands.
const (
	titleWhole  = 1.0 // the line holds nothing else
	titleStarts = 0.9 // the line begins with it
	titleInside = 0.55
	titleInText = 0.25 // and inflected, as words of a sentence are
	titleMarked = 1.0  // the format marks the line as a heading
	titlePlain  = 0.9  // an ordinary line, where nothing is marked
	titleBeside = 0.55 // an ordinary line, where another one is marked
	titleLater  = 0.93 // for each line that stands above it

	bookmarkTitle = 0.9 // a bookmark that leads to the document
	subjectTitle  = 0.8 // the subject of an e-mail
	misspelled    = 0.85
)

// Negative cues and labels.
const (
	negativeInTitle = -4.0
	negativeInText  = -1.0
	fieldRare       = 0.8 // a label that only one kind has; others get their share
)

// Structure: what the lines of the document are, whatever its words.
const (
	logRows         = 2.0 // at least three lines that begin with different dates
	logRowsShare    = 4.0 // times the share of such lines
	fewLogRows      = 3
	participantList = 2.5
	twoPresent      = 1.0 // no more than two in it, as in a talk
	fewPresent      = 2
	salutation      = 1.5 // "Hei Kari" or "Kjære" in the first lines
	plainNote       = 0.8 // tells of somebody, whatever it is called
	arrangement     = 1.8 // tells how things are done for a pupil whose name is in the title
	clockRows       = 2.5 // at least two lines that begin with a clock time
	fewClockRows    = 2
	planTable       = 5.0 // a row of headings with three or more of the plan's points
	planHeadings    = 0.9 // for each point, where three or more have a heading
	planLabels      = 0.6 // for each point, where three or more have a label of whatever wording and a pupil is named
	fewPlanPoints   = 3
	enclosureRows   = 2.0 // at least three numbered lines that name documents
	enclosureShare  = 6.0 // times the share of such lines
	fewEnclosures   = 3
	chatRows        = 4.0 // lines that begin with who says something
	fewChatRows     = 2
	chatAmongStaff  = 3.0 // messages with name and time, and no parent among them
	bodyRows        = 1.0 // at least two lines that begin with an external body
	bodyShare       = 4.0 // times the share of such lines
	fewBodies       = 2
	parentsWrite    = 2.0 // "Hilsen mamma"
	slideShow       = 1.0
	toParents       = 3.0 // "Til foreldra" in the first lines
	contactInTitle  = 0.9 // of a strong title: "Telefon fra far"
	joined          = 0.9 // of a word after a hyphen: "HMS-avvik"
	coverAlone      = 8.0
	howToTitle      = 3.0 // "Slik forbereder du samtalen"
	planForAll      = 0.9 // of what a plan weighs, where it is one for all
	fewForAll       = 3
	rotaForOne      = 0.9 // of what a system document weighs, where it is a rota for a pupil
	aboutOther      = 3.0 // what a document about another matter gets
	mailWithParents = 5.0
	mailAcross      = 4.0 // between a school and an address elsewhere
	mailAmongStaff  = 2.5 // about a pupil, to somebody at the school
	mailWithBody    = 2.5
	mailOnlyBrings  = 4.0 // sent on, with files, and nothing told
	longBringing    = 450 // letters of such a mail at most
	fewMails        = 2   // printed mails that make a collection
	bodyLetter      = 4.0 // written by an external body
	notTheSchools   = -3.0
	bareRules       = 2.0 // short lines of what holds for all, and nothing of anybody
	fewRules        = 5
	seenByDays      = 2.0 // lines that begin with weekdays and tell of what happened
	surveyTable     = 2.0 // "Tema, Funn"
	weighsKnown     = 3.0 // asks what keeps the problem going, what has helped
	reportsToHead   = 1.5
	labelledForm    = 2.0 // at least three of the labels that its forms have
	fewLabels       = 3
	pupilTalk       = 1.0 // called a talk, and quotes
	fewSpoken       = 3
	lateContact     = 0.7 // of a call to the parents in the last third of a note
	fewNoteLines    = 4
)

// Letters: which way they go.
const (
	officeLetterhead = 1.5 // Statsforvalteren in the first two lines
	officeAsks       = 1.2 // for each way of asking the school for papers, four at most
	officeSigns      = 1.5
	officeMails      = 4.0
	schoolAnswers    = 1.5 // for each way of referring to the letter, three at most
	schoolSigns      = 1.5
	schoolMails      = 3.0
	officeLetter     = 2.5 // from here on a letter is Statsforvalteren's own
	notTheAccount    = -6.0
	answerToOffice   = 2.0
	knewAndDidEach   = 0.8 // for each way of telling what the school knew and did, three at most
	toldInPast       = 2.5 // enough sentences tell what happened
	fewTold          = 3
	fewKnown         = 4 // ways of telling what the school knew and did
	fewRows          = 2 // of a list of enclosures in a letter
)

// Grammar: whether a text tells what all shall do or what somebody did.
const (
	ruleSentence    = 1.0
	genericSentence = 0.3
	modalSentence   = 0.5
	dutyNamed       = 0.5 // for each of the five duties of § 12-4
	orderSentence   = 0.7
	toldHow         = 1.5 // a heading tells the reader how to do something
	approvalMark    = 1.5 // four at most
	outlineHeading  = 0.8 // five at most
	lawOfPlan       = 1.0 // for each point that is quoted from the law
	pastSentence    = 1.0
	personSentence  = 0.4
	namedSentence   = 0.4
	pupilNamed      = 2.0
	titleOfOne      = 2.0 // the title holds a name that comes again
	nameAgain       = 2
	nameOften       = 4
	personOften     = 3
	nobodyNamed     = 0.3 // of the weight against a system document, where no pupil shows
	nameRepeated    = 0.7 // each time that one name comes again, three at most
	datedRow        = 0.7
	dayInRow        = 0.4 // a row of a table with the day of something, four at most
	doubt           = 2.0 // how much must be found before the balance tilts
	tilt            = 0.2 // from here on the balance moves weight …
	tilted          = 0.6 // … and from here on all that it can
	systemGrammar   = 5.0
	caseGrammar     = -5.0
)

// What is moved from the kinds that a text looks like to the one that it is.
const (
	movedByGrammar = 0.85
	movedByBlank   = 0.95
	movedByMatter  = 0.9
	movedByAnswers = 0.8 // a summary of answers that looks like a talk
	movedByStaff   = 0.9 // mails among the staff that look like contact with the parents
	movedByBody    = 0.8 // a mail of an external body that looks like a talk or a plan
	ruleForOne     = 0.8 // a "routine" that tells of one pupil is a plan
)

// The verdict.
const (
	leastScore     = 0.7 // below it nothing is known of the kind
	confidenceBase = -0.8
	confidenceLead = 0.45
	confidenceTop  = 0.15
)
