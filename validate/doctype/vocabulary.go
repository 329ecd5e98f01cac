package doctype

import (
	"slices"
	"strings"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// vocabulary is everything that is looked for in a text, compiled for one pass.
type vocabulary struct {
	matcher *norsk.Matcher
	senses  [][]sense // by pattern
	marks   [][]mark  // by pattern
	lasts   []string  // the last word of each pattern
	fields  map[string][]kind
	names   []nameCue
}

// sense is what a pattern says of one kind.
type sense struct {
	kind     kind
	sort     sort // title or phrase
	strength strength
	negative bool
	label    bool // counts only where labels stand
}

// nameCue is a piece of a file name that hints at a kind.
type nameCue struct {
	text string
	kind kind
}

var words = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{fields: map[string][]kind{}}
	b := builder{vocabulary: v, index: map[string]int{}}
	for i, t := range kinds {
		b.addType(kind(i), norsk.Words().DocumentTypes[string(t)])
	}
	for m, list := range markPhrases {
		for text := range strings.SplitSeq(list, "|") {
			b.addMark(strings.TrimSpace(text), mark(m))
		}
	}
	b.addBodies()
	v.matcher = norsk.NewMatcher(b.patterns)
	return v
})

// builder gathers patterns, each text once.
type builder struct {
	*vocabulary
	patterns []norsk.Pattern
	index    map[string]int
}

func (b *builder) pattern(text string) int {
	key := strings.ToLower(text)
	if id, ok := b.index[key]; ok {
		return id
	}
	id := len(b.patterns)
	b.index[key] = id
	b.patterns = append(b.patterns, norsk.Pattern{Text: text, Inflect: true})
	b.senses = append(b.senses, nil)
	b.marks = append(b.marks, nil)
	b.lasts = append(b.lasts, lastWord(text))
	return id
}

func (b *builder) addType(k kind, t norsk.DocumentType) {
	add := func(cues []norsk.Cue, s sort, negative bool) {
		for _, cue := range cues {
			id := b.pattern(cue.Text)
			label := s == phrase && !negative && slices.Contains(b.fields[strings.ToLower(cue.Text)], k)
			b.addSense(id, sense{k, s, strengths[cue.Weight], negative, label})
		}
	}
	for _, label := range t.Fields {
		label, _, _ = strings.Cut(label, " (")
		for part := range strings.SplitSeq(strings.ToLower(label), "/") {
			b.addField(part, k)
		}
	}
	add(t.Titles, title, false)
	add(t.Phrases, phrase, false)
	add(t.Negative, phrase, true)
	for _, name := range t.FileNames {
		b.names = append(b.names, nameCue{foldName(name), k})
	}
}

// addMark adds a phrase of m, with nynorsk "me" beside "vi".
func (b *builder) addMark(text string, m mark) {
	for _, variant := range []string{text, asMe(text)} {
		if variant == "" {
			continue
		}
		id := b.pattern(variant)
		b.marks[id] = append(b.marks[id], m)
	}
}

// asMe returns text with "me" for "vi", or "" where it has no "vi".
func asMe(text string) string {
	rest, ok := strings.CutPrefix(text, "vi ")
	if !ok {
		return ""
	}
	return "me " + rest
}

func lastWord(s string) string {
	tokens := norsk.Tokenize(s)
	if len(tokens) == 0 {
		return ""
	}
	return tokens[len(tokens)-1].Word
}

// addBodies adds the names of external bodies.
func (b *builder) addBodies() {
	l := norsk.Words()
	for _, p := range l.Parties {
		if p.External == "false" {
			continue
		}
		for _, alias := range p.Aliases {
			id := b.pattern(alias)
			b.marks[id] = append(b.marks[id], body)
			b.patterns[id].Exact = slices.Contains(l.CaseSensitive, alias)
		}
	}
}

// addSense adds s unless the pattern, which can stand in the lexicon for both
// written standards, has it already.
func (b *builder) addSense(id int, s sense) {
	for i, old := range b.senses[id] {
		if old.kind == s.kind && old.sort == s.sort && old.negative == s.negative {
			b.senses[id][i].strength = max(old.strength, s.strength)
			return
		}
	}
	b.senses[id] = append(b.senses[id], s)
}

func (b *builder) addField(label string, k kind) {
	for _, old := range b.fields[label] {
		if old == k {
			return
		}
	}
	b.fields[label] = append(b.fields[label], k)
}
