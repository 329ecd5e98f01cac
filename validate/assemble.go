package validate

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// finish reads all files and puts the case together.
func (c *collector) finish(ctx context.Context, name string, start time.Time) (*Gathered, error) {
	skipped := slices.Clone(c.passed)
	if err := c.run(ctx); err != nil {
		return nil, err
	}
	if c.refused {
		return nil, ErrNotBundle
	}
	c.gather()
	// The goroutines finish in any order; from here on it is the folder's.
	slices.SortFunc(c.facts, func(a, b casefile.Facts) int {
		return cmp.Or(intake.Compare(a.Path, b.Path), cmp.Compare(firstPage(a.Pages), firstPage(b.Pages)))
	})
	slices.SortFunc(c.passed, func(a, b passed) int { return intake.Compare(a.Path, b.Path) })
	c.crossCheck()
	g := &Gathered{collector: c, name: name, fingerprint: fingerprint(c.origins, skipped)}
	g.folder = casefile.Build(casefile.Input{
		Documents: c.facts, Manifest: c.manifest, ManifestFaults: c.faults,
		AsOf: c.opt.AsOf.Format(time.DateOnly), ScanLanguage: c.scanLanguage(),
	})
	if !c.opt.Reproducible {
		g.seconds = time.Since(start).Seconds()
	}
	return g, nil
}

// crossCheck holds what the manifest names against what there is: a misspelt
// file or rule would otherwise have no effect, and nobody would see it.
func (c *collector) crossCheck() {
	if c.manifest == nil {
		return
	}
	var files []string
	for _, f := range c.facts {
		files = append(files, f.Path)
	}
	for _, p := range c.passed {
		files = append(files, p.Path)
	}
	c.faults = append(c.faults, c.manifest.CheckFiles(files)...)
	c.faults = append(c.faults, c.manifest.CheckRules(c.ruleIDs())...)
}

// ruleIDs returns the IDs of all rules that run.
func (c *collector) ruleIDs() []string {
	ids := rules.IDs()
	for _, r := range c.opt.Rules {
		ids = append(ids, r.ID)
	}
	return ids
}

// Report says in lang (nb, nn or en; "" for that of the options) what the rules
// say of the case, in the contract's form.
func (g *Gathered) Report(lang string) *report.Report {
	c, theCase := g.collector, g.folder
	if lang == "" {
		lang = c.opt.Lang
	}
	result := rules.Run(theCase, c.opt.Profile, lang, c.opt.Rules...)
	r := &report.Report{
		Schema:       report.SchemaURL,
		Version:      report.Version,
		Tool:         report.Tool{Name: "mappesjekk", Version: c.opt.Version},
		Profile:      report.Profile{ID: c.opt.Profile.ID, Title: rules.Said(c.opt.Profile.Title, lang)},
		Folder:       g.name,
		Language:     theCase.Language,
		Lang:         lang,
		Verdict:      result.Verdict,
		Requirements: result.Requirements,
		AsOf:         theCase.AsOf,
		Documents:    []report.Document{},
		Ignored:      []report.Ignored{},
		Parties:      partiesOf(theCase.Bodies, lang),
		Findings:     append([]report.Finding{}, result.Findings...),
		Timeline:     []report.Event{},
		Stats:        report.Stats{Files: len(c.passed), Documents: len(theCase.Documents), Seconds: g.seconds},
	}
	for _, o := range c.origins {
		r.Stats.Bytes += o.outcome.Bytes
	}
	if slices.ContainsFunc(c.facts, func(f casefile.Facts) bool { return f.OCR }) {
		name, version, language := c.opt.OCR.Engine()
		r.Stats.OCR = &report.OCR{Engine: name, Version: version, Language: language}
		if slices.ContainsFunc(c.facts, func(f casefile.Facts) bool { return f.Drawn }) {
			name, version := c.opt.Renderer.Engine()
			r.Stats.OCR.Renderer = &report.Program{Name: name, Version: version}
		}
	}
	last := ""
	for _, d := range theCase.Documents {
		r.Documents = append(r.Documents, documentOf(d, lang))
		r.Stats.Pages += d.PageCount
		if d.Path != last {
			r.Stats.Files++
		}
		last = d.Path
	}
	for _, p := range c.passed {
		r.Ignored = append(r.Ignored, report.Ignored{
			Path: p.Path, Kind: string(p.Why), Why: rules.PassedText(p.Why, p.Members).In(lang),
		})
		if p.Why == rules.EmptyFolder {
			r.Stats.Files--
		}
	}
	for _, d := range theCase.Timeline {
		r.Timeline = append(r.Timeline, report.Event{Date: d.Date, Path: d.Path, Pages: d.Pages, Type: string(d.Kind.Type)})
	}
	return r
}

// documentOf returns a document as the contract has it.
func documentOf(d *casefile.Document, lang string) report.Document {
	out := report.Document{
		Path: d.Path, Pages: d.Pages,
		Type: string(d.Kind.Type), TypeName: casefile.TypeName(d.Kind.Type, lang),
		Confidence: round(d.Kind.Confidence), Title: d.Kind.Title,
		Dated: report.Dated(d.Dated), Date: d.Date, Updated: d.Updated,
		Format: string(d.Format), Bytes: d.Bytes, SHA256: d.SHA256, PageCount: d.PageCount,
		ReadBy: report.ByText,
	}
	for _, t := range d.Kind.Also {
		out.Also = append(out.Also, string(t))
	}
	for _, cue := range d.Kind.Cues[:min(2, len(d.Kind.Cues))] {
		out.Cues = append(out.Cues, cueOf(d, cue))
	}
	if from := d.DateFrom; from != nil {
		place := rules.Place(*from)
		out.DateEvidence = &report.DateEvidence{Page: place.Page, Line: place.Line, Quote: place.Quote, Label: from.Label}
		if from.Doc != d {
			out.DateEvidence.Path = place.Path
		}
	}
	switch {
	case d.Unread:
		out.ReadBy = report.ByNone
	case d.OCR:
		out.ReadBy = report.ByOCR
	}
	if d.Problem != "" {
		out.Partial = !d.Unread
		out.Problem = rules.ProblemText(d.Problem, d.Over, out.Partial).In(lang)
		out.ProblemKind = string(d.Problem)
	}
	return out
}

func cueOf(d *casefile.Document, cue doctype.Cue) report.Evidence {
	e := report.Evidence{Page: cue.At.Page, Line: cue.At.Line, Quote: cue.Quote, Cue: cue.Kind}
	if !d.Paged {
		e.Page = 0
	}
	return e
}

// round keeps a confidence to two digits: more would only look exact.
func round(x float64) float64 { return float64(int(x*100+0.5)) / 100 }

// partiesOf returns the external bodies as the contract has them, with their
// names in lang.
func partiesOf(b casefile.Bodies, lang string) report.Parties {
	out := report.Parties{
		NoneStated: b.NoneStated,
		Listed:     []string{}, InvolvedNotListed: []string{}, MentionedOnly: []string{},
		Evidence: []report.PartyEvidence{}, Names: map[string]string{},
	}
	if b.Overview != nil {
		place := rules.Place(*b.Overview)
		out.Overview = &place
	}
	add := func(codes *[]string, bodies []casefile.Body, as string) {
		for _, body := range bodies {
			*codes = append(*codes, string(body.Code))
			out.Names[string(body.Code)] = casefile.PartyName(body.Code, lang)
			for _, e := range body.Places {
				place := rules.Place(e)
				out.Evidence = append(out.Evidence, report.PartyEvidence{
					Party: string(body.Code), As: as, Path: place.Path, Page: place.Page, Line: place.Line, Quote: place.Quote,
				})
			}
		}
	}
	add(&out.Listed, b.Listed, "listed")
	add(&out.InvolvedNotListed, b.Missing, "involved")
	add(&out.MentionedOnly, b.Mentioned, "mentioned")
	return out
}

// firstPage returns the page that a page range begins with; 0 for a whole file.
func firstPage(pages string) int {
	first, _, _ := strings.Cut(pages, "-")
	n, err := strconv.Atoi(first)
	if err != nil {
		return 0
	}
	return n
}

// passedKind returns why an entry of a folder was passed over.
func passedKind(k intake.Kind) rules.Passed { return rules.Passed(k) }
