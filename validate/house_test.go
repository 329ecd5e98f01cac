package validate_test

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/mappesjekk/mappesjekk"

// rooms are the packages of the house from the roof to the ground, and what each
// may import of the others. A trailing "/..." stands for a room with its inner
// rooms. A package that is not here has no place in the house.
var rooms = []struct {
	room string
	may  []string
}{
	{"cmd/mappesjekk", []string{"validate/...", "schema"}},
	// read and wire: documents are read in workers of the browser, each of which is
	// this program once more. ocr/tsv: there tesseract is a script of the page.
	{"cmd/mappesjekk-web/...", []string{
		"cmd/mappesjekk-web/...", "validate", "validate/ocr/tsv", "validate/read", "validate/render", "validate/report", "validate/text", "validate/wire",
	}},
	// intake: the order of names, and what is debris.
	{"validate/triage", []string{"validate", "validate/intake", "validate/render", "validate/report"}},
	{"validate", []string{
		"schema", "validate/casefile", "validate/dating", "validate/doctype", "validate/intake", "validate/parties",
		"validate/read", "validate/report", "validate/rules", "validate/segment", "validate/text",
	}},
	{"validate/render", []string{"validate/report", "validate/rules"}},
	// schema: the profile says which rules run; norsk: the words of a profile's own
	// requirements, and what bodies and kinds are called; doctype, dating, parties,
	// text: the facts that a rule looks at.
	{"validate/rules", []string{
		"schema", "validate/casefile", "validate/dating", "validate/doctype", "validate/norsk", "validate/parties", "validate/report", "validate/text",
	}},
	// norsk and text: titles are compared word by word, and a fact names its place.
	{"validate/casefile", []string{"schema", "validate/dating", "validate/doctype", "validate/norsk", "validate/parties", "validate/text"}},
	{"validate/dating", []string{"validate/doctype", "validate/norsk", "validate/text"}},
	{"validate/parties", []string{"validate/doctype", "validate/norsk", "validate/text"}},
	{"validate/doctype", []string{"validate/norsk", "validate/text"}},
	{"validate/segment", []string{"validate/norsk", "validate/text"}},
	{"validate/isolate", []string{"validate/read", "validate/text", "validate/wire"}},
	{"validate/ocr", []string{"validate/ocr/tsv", "validate/text"}},
	{"validate/ocr/tsv", []string{"validate/norsk", "validate/text"}},
	{"validate/read", []string{"validate/text/..."}},
	// norsk: the readers hand their lines over as norsk.Clean writes them.
	{"validate/text/...", []string{"validate/norsk", "validate/text/..."}},
	{"validate/wire", []string{"validate/text"}},
	{"validate/text", nil},
	{"validate/norsk", nil},
	{"validate/intake", nil},
	{"validate/report", nil},
	{"schema", nil},
}

func within(pkg, room string) bool {
	if inner, ok := strings.CutSuffix(room, "/..."); ok {
		return pkg == inner || strings.HasPrefix(pkg, inner+"/")
	}
	return pkg == room
}

// TestImportsPointDownTheHouse reads the imports of every Go file that is no
// test, for every system, and holds them against the table.
func TestImportsPointDownTheHouse(t *testing.T) {
	imports := map[string][]string{} // package to what it imports, from the module's root
	err := filepath.WalkDir("..", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && d.Name() != "..") {
			return fs.SkipDir
		}
		if filepath.Ext(p) != ".go" || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		pkg := path.Dir(strings.TrimPrefix(filepath.ToSlash(p), "../"))
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			imports[pkg] = append(imports[pkg], imported)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(imports) < 10 {
		t.Fatalf("only %d packages were found: the test looks in the wrong place", len(imports))
	}
	for pkg, list := range imports {
		at := slices.IndexFunc(rooms, func(r struct {
			room string
			may  []string
		}) bool {
			return within(pkg, r.room)
		})
		if at < 0 {
			t.Errorf("package %s has no room in the house", pkg)
			continue
		}
		for _, imported := range list {
			checkDoor(t, pkg, imported, rooms[at].may)
		}
	}
}

func checkDoor(t *testing.T, pkg, imported string, may []string) {
	t.Helper()
	own, inside := strings.CutPrefix(imported, module+"/")
	switch {
	case inside && !slices.ContainsFunc(may, func(room string) bool { return within(own, room) }):
		t.Errorf("%s imports %s, which the house has no door for", pkg, own)
	case imported == "net" || imported == "net/http":
		t.Errorf("%s imports %s: nothing leaves the machine", pkg, imported)
	case imported == "os/exec" && pkg != "validate/ocr" && pkg != "validate/isolate" && pkg != "cmd/mappesjekk-web/site":
		t.Errorf("%s imports os/exec: only ocr and isolate start programs, and what builds the page starts the compiler", pkg)
	}
}

// network are the packages outside the module that can open a connection and are
// linked all the same, with the reason why they never do.
var network = map[string]string{
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/primitives": "fetches pictures when it makes a form of a description; no form is ever made",
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/sign":       "asks for revoked certificates when it checks signatures; none is ever checked",
	"github.com/xuri/excelize/v2":                    "asks net/http what kind of picture a sheet's background is; no sheet has one",
	"github.com/xeipuuv/gojsonschema":                "can load schemas by URL; only embedded ones are ever given to it, which a test in schema holds",
}

// TestNothingLinkedOpensConnections lists what the command links that imports
// net or net/http, so that a new dependency of that kind does not go unseen.
func TestNothingLinkedOpensConnections(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-json=ImportPath,Imports,Standard", module+"/cmd/mappesjekk").Output()
	if err != nil {
		t.Fatalf("listing what the command links: %v", err)
	}
	dec := json.NewDecoder(strings.NewReader(string(out)))
	linked := map[string]bool{}
	for dec.More() {
		var pkg struct {
			ImportPath string
			Imports    []string
			Standard   bool
		}
		if err := dec.Decode(&pkg); err != nil {
			t.Fatal(err)
		}
		if pkg.Standard || !slices.Contains(pkg.Imports, "net/http") && !slices.Contains(pkg.Imports, "net") {
			continue
		}
		linked[pkg.ImportPath] = true
		if network[pkg.ImportPath] == "" {
			t.Errorf("%s is linked and can open connections: give the reason why it never does, or do without it", pkg.ImportPath)
		}
	}
	for pkg := range network {
		if !linked[pkg] {
			t.Errorf("%s is no longer linked: take it off the list", pkg)
		}
	}
}
