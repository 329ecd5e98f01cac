package office

import (
	"context"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// ODT reads an OpenDocument text (ISO/IEC 26300), as LibreOffice writes it. It is
// a text.ReaderFunc. Its content is laid out like that of DOCX.
func ODT(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return run(ctx, src, lim, text.ODT, readODT)
}

// ODS reads an OpenDocument spreadsheet. It is a text.ReaderFunc. Its content is
// laid out like that of XLSX.
func ODS(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return run(ctx, src, lim, text.ODS, readODS)
}

// ODP reads an OpenDocument presentation. It is a text.ReaderFunc. Its content is
// laid out like that of PPTX.
func ODP(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return run(ctx, src, lim, text.ODP, readODP)
}

// odf is an OpenDocument file that is being read.
type odf struct {
	*archive
	styles  map[string]odfStyle
	masters map[string]bool // master pages that paragraphs ask for
	notes   []text.Line
}

// openODF opens the file and reads its metadata and styles.
func openODF(j *job) (*odf, error) {
	a, err := openArchive(j)
	if err != nil {
		return nil, err
	}
	if err := a.encryptedODF(); err != nil {
		return nil, err
	}
	if !a.has("content.xml") {
		return nil, text.Problemf(text.Damaged, "no main part")
	}
	j.picture = a.hasUnder("pictures/")
	d := &odf{archive: a, styles: make(map[string]odfStyle), masters: make(map[string]bool)}
	err = a.xml("meta.xml", func(x *scanner) error {
		return x.document(func(string) error {
			return x.children(func(name string) error { return metaField(x, name, &j.content.Meta) })
		})
	})
	// LibreOffice adds a long build number.
	producer, _, _ := strings.Cut(j.content.Meta.Producer, "$")
	j.content.Meta.Producer = producer
	return d, first(err, d.readStyles("styles.xml"))
}

// encryptedODF returns a problem if the manifest says that parts are encrypted.
func (a *archive) encryptedODF() error {
	if a.has("encrypted-package") {
		return text.Problemf(text.NeedsPassword, "encrypted package")
	}
	encrypted := false
	err := a.xml("META-INF/manifest.xml", func(x *scanner) error {
		return x.document(func(string) error {
			return x.children(func(name string) error {
				encrypted = encrypted || name == "encryption-data"
				return nil
			})
		})
	})
	if encrypted {
		return text.Problemf(text.NeedsPassword, "encrypted parts")
	}
	if stop(err) {
		return err
	}
	return nil
}

// content calls visit for each child of the body, which is called kind.
func (d *odf) content(kind string, visit func(x *scanner, name string) error) error {
	return d.xml("content.xml", func(x *scanner) error {
		return x.document(func(name string) error {
			switch name {
			case "automatic-styles":
				return d.readStyleList(x)
			case "body":
				return x.children(func(name string) error {
					if name != kind {
						return nil
					}
					return x.children(func(name string) error { return visit(x, name) })
				})
			}
			return nil
		})
	})
}

func readODT(j *job) error {
	d, err := openODF(j)
	if d == nil || stop(err) {
		return err
	}
	var head, body, foot []text.Line
	var s *odfStory
	bodyErr := d.content("text", func(x *scanner, name string) error {
		if s == nil {
			s = d.story(x, text.Body, &body)
		}
		return s.block(name)
	})
	if s != nil {
		s.flush()
	}
	notes := d.notes
	var masterErr error
	if !stop(bodyErr) {
		masterErr = d.readMasters(&head, &foot)
	}
	all := append(append(append(head, body...), notes...), foot...)
	j.content.Pages = []text.Page{{Lines: all}}
	if stop(bodyErr) || stop(masterErr) {
		return first(bodyErr, masterErr)
	}
	return first(bodyErr, masterErr, err, d.objects())
}

func readODP(j *job) error {
	j.content.Paged = true
	d, err := openODF(j)
	if d == nil || stop(err) {
		return err
	}
	bodyErr := d.content("presentation", func(x *scanner, name string) error {
		if name != "page" {
			return nil
		}
		pages := &j.content.Pages
		if len(*pages) >= j.lim.Pages {
			return text.Over(text.LimitPages, j.lim.Pages)
		}
		var lines []text.Line
		s := d.story(x, text.Body, &lines)
		err := x.children(func(name string) error {
			if name != "notes" {
				return s.shape(name)
			}
			s.region = text.Note
			err := x.children(s.shape)
			s.region = text.Body
			return err
		})
		s.flush()
		*pages = append(*pages, text.Page{Lines: append(lines, d.notes...)})
		d.notes = nil
		return err
	})
	if stop(bodyErr) {
		return bodyErr
	}
	return first(bodyErr, err, d.objects())
}

// readMasters reads the headers and footers of the master pages in use.
func (d *odf) readMasters(head, foot *[]text.Line) error {
	if len(d.masters) == 0 {
		d.masters["Standard"] = true
	}
	seen := make(map[string]bool)
	add := func(x *scanner, region text.Region, out *[]text.Line) error {
		if x.attr("display") == "false" {
			return nil
		}
		var lines []text.Line
		s := d.story(x, region, &lines)
		err := x.children(s.block)
		s.flush()
		for _, l := range lines {
			if !seen[l.Text] {
				seen[l.Text] = true
				*out = append(*out, l)
			}
		}
		return err
	}
	return d.xml("styles.xml", func(x *scanner) error {
		return x.document(func(name string) error {
			if name != "master-styles" {
				return nil
			}
			return x.children(func(name string) error {
				if name != "master-page" || !d.masters[x.attr("name")] {
					return nil
				}
				return x.children(func(name string) error {
					switch name {
					case "header", "header-left", "header-first":
						return add(x, text.Header, head)
					case "footer", "footer-left", "footer-first":
						return add(x, text.Footer, foot)
					}
					return nil
				})
			})
		})
	})
}

// story begins to read a run of text into out.
func (d *odf) story(x *scanner, region text.Region, out *[]text.Line) *odfStory {
	return &odfStory{odf: d, x: x, region: region, out: out, b: new(plain.Builder)}
}
