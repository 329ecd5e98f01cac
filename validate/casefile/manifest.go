package casefile

import (
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/parties"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// The manifest is what the school says of its own folder. What it says of a
// document's kind and date, and of the bodies, counts like a list of enclosures
// does: it lies in the folder and Statsforvalteren can read it.

// applyManifestTypes sets the kinds that the manifest states.
func (c *Case) applyManifestTypes() {
	c.eachManifestDocument(func(d *Document, entry manifestEntry) {
		if entry.kind == "" {
			return
		}
		if entry.kind != d.Kind.Type {
			// What was said of the old kind does not hold of the stated one.
			d.Kind.Also, d.Kind.Account, d.Kind.PlanPoints, d.Kind.Blank, d.Kind.OtherMatter = nil, nil, nil, false, false
		}
		d.OtherPupil = false // the school knows whom it is about
		d.Kind.Type, d.Kind.Confidence = entry.kind, 1
		d.Kind.Cues = []doctype.Cue{{Kind: "manifest", Weight: 1}}
	})
}

// manifestDates lets the dates of the manifest take precedence over those of the
// lists in dates.
func (c *Case) manifestDates(dates map[*Document]*Evidence) {
	c.eachManifestDocument(func(d *Document, entry manifestEntry) {
		if hasYear(entry.date) {
			dates[d] = &Evidence{File: c.Manifest.File, At: entry.at, Quote: entry.date, Label: "dato", Date: entry.date}
		}
	})
}

// manifestBodies adds the bodies that the manifest lists. It is the overview
// where no document holds one.
func (c *Case) manifestBodies(b *Bodies, listed map[parties.Code][]Evidence, none *bool) {
	if c.Manifest == nil || c.Manifest.Bodies == nil {
		return
	}
	stated := c.Manifest.Bodies
	if b.Overview == nil {
		b.Overview = &Evidence{File: c.Manifest.File, At: text.Place{Line: stated.At.Line}}
	}
	*none = *none || stated.None
	for _, body := range stated.Listed {
		code := parties.Code(body.Code)
		if code == "" {
			code = codeOf(body.Written)
		}
		listed[code] = append(listed[code], Evidence{File: c.Manifest.File, At: text.Place{Line: body.At.Line}})
	}
}

// manifestEntry is what the manifest says of one document.
type manifestEntry struct {
	kind doctype.Type
	date string
	at   text.Place
}

// eachManifestDocument calls f for each whole file that the manifest speaks of.
func (c *Case) eachManifestDocument(f func(*Document, manifestEntry)) {
	if c.Manifest == nil {
		return
	}
	entries := map[string]manifestEntry{}
	for _, e := range c.Manifest.Documents {
		entries[e.Path] = manifestEntry{kind: doctype.Type(e.Type), date: e.Date, at: text.Place{Line: e.At.Line}}
	}
	for _, d := range c.Documents {
		if entry, ok := entries[d.Path]; ok && d.Pages == "" {
			f(d, entry)
		}
	}
}

// codeOf returns the code of the body that name names, or "annen:<name>".
func codeOf(name string) parties.Code {
	aliases := aliasIndex()
	for _, hit := range norsk.Longest(aliases.matcher.Find(name, norsk.Tokenize(name))) {
		return aliases.codes[hit.Pattern]
	}
	return parties.Code("annen:" + name)
}

type aliases struct {
	matcher *norsk.Matcher
	codes   []parties.Code
}

var aliasIndex = sync.OnceValue(func() aliases {
	var patterns []norsk.Pattern
	var codes []parties.Code
	for _, p := range norsk.Words().Parties {
		if p.External == "false" || p.Code == "annen" {
			continue
		}
		for _, alias := range p.Aliases {
			patterns = append(patterns, norsk.Pattern{Text: alias, Inflect: true})
			codes = append(codes, parties.Code(p.Code))
		}
	}
	return aliases{norsk.NewMatcher(patterns), codes}
})
