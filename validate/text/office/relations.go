package office

import (
	"path"
	"strings"
)

// relation is a link from one part of an OOXML package to another.
type relation struct {
	id     string
	kind   string // the last element of the type's URI, such as "footnotes"
	target string // name of the member; "" if it leads out of the file
}

// relations reads where the links of a part lead; "" is the package itself.
// (ECMA-376 part 2, section 6.5.)
func (a *archive) relations(part string) ([]relation, error) {
	dir, base := path.Split(part)
	var out []relation
	err := a.xml(dir+"_rels/"+base+".rels", func(x *scanner) error {
		return x.document(func(name string) error {
			if name != "Relationship" {
				return nil
			}
			r := relation{id: x.attr("Id"), kind: path.Base(x.attr("Type"))}
			if !strings.EqualFold(x.attr("TargetMode"), "External") {
				r.target = resolve(dir, x.attr("Target"))
			}
			out = append(out, r)
			return a.job.record()
		})
	})
	return out, err
}

// resolve returns the member that target names, seen from a part in dir.
func resolve(dir, target string) string {
	target = strings.ReplaceAll(target, `\`, "/")
	if strings.HasPrefix(target, "/") {
		dir = ""
	}
	return strings.TrimPrefix(path.Join("/", dir, target), "/")
}

// target returns where the first relation of that kind leads, or def.
func target(relations []relation, kind, def string) string {
	for _, r := range relations {
		if r.kind == kind && r.target != "" {
			return r.target
		}
	}
	return def
}

// byID returns the relation with that id.
func byID(relations []relation, id string) relation {
	for _, r := range relations {
		if r.id == id {
			return r
		}
	}
	return relation{}
}
