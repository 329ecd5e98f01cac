package office

import (
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// ooxmlMeta reads the core and extended properties of an OOXML package.
func (a *archive) ooxmlMeta(root []relation, meta *text.Metadata) error {
	core := a.xml(target(root, "core-properties", "docProps/core.xml"), func(x *scanner) error {
		return x.document(func(name string) error { return metaField(x, name, meta) })
	})
	app := a.xml(target(root, "extended-properties", "docProps/app.xml"), func(x *scanner) error {
		return x.document(func(name string) error {
			if name != "Application" {
				return nil
			}
			v, err := x.value()
			meta.Producer = plain.Clean(v)
			return err
		})
	})
	return first(core, app)
}

// metaField reads one property in the words of Dublin Core, which OOXML and ODF
// share.
func metaField(x *scanner, name string, meta *text.Metadata) error {
	switch name {
	case "title", "creator", "initial-creator", "created", "creation-date", "modified", "date", "generator":
	default:
		return nil
	}
	v, err := x.value()
	if err != nil {
		return err
	}
	v = plain.Clean(v)
	switch name {
	case "title":
		meta.Title = v
	case "creator":
		if meta.Author == "" {
			meta.Author = v
		}
	case "initial-creator":
		meta.Author = v
	case "generator":
		meta.Producer = v
	case "created", "creation-date":
		meta.Created = xmlTime(v)
	case "modified", "date":
		meta.Modified = xmlTime(v)
	}
	return nil
}

// xmlTime reads a date and time as XML Schema writes them. A time without a zone
// is taken for UTC. What it cannot read is the zero time.
func xmlTime(s string) time.Time {
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999", "2006-01-02T15:04", "2006-01-02"} {
		if t, err := time.Parse(layout, strings.TrimSpace(s)); err == nil {
			return t
		}
	}
	return time.Time{}
}
