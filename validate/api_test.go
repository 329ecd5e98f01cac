package validate_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var updateAPI = flag.Bool("update-api", false, "write the list of the exported API anew")

// public are the packages that other programs build on. The rooms below them may
// change as long as these stay.
var public = []string{
	"validate", "validate/report", "validate/render", "validate/rules", "validate/triage", "validate/text", "validate/isolate", "validate/ocr", "schema",
}

// TestAPI holds what the public packages export against testdata/api.txt, so that
// nothing that a caller may use goes or changes unseen. With -update-api it
// writes the list.
func TestAPI(t *testing.T) {
	var b strings.Builder
	for _, pkg := range public {
		lines := exported(t, filepath.FromSlash("../"+pkg))
		if len(lines) == 0 {
			t.Fatalf("package %s exports nothing: the test looks in the wrong place", pkg)
		}
		for _, line := range lines {
			fmt.Fprintf(&b, "%s: %s\n", pkg, line)
		}
	}
	const golden = "../testdata/api.txt"
	if *updateAPI {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	data, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	want, got := strings.Split(string(data), "\n"), strings.Split(b.String(), "\n")
	for _, line := range want {
		if !slices.Contains(got, line) {
			t.Errorf("gone or changed: %s", line)
		}
	}
	for _, line := range got {
		if !slices.Contains(want, line) {
			t.Errorf("new: %s", line)
		}
	}
	if t.Failed() {
		t.Log("if that is meant, run the test with -update-api and say so in CHANGELOG.md")
	}
}

// exported returns a line for everything that the package in dir exports.
func exported(t *testing.T, dir string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	set := token.NewFileSet()
	var lines []string
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range file.Decls {
			lines = append(lines, exportedBy(set, decl)...)
		}
	}
	slices.Sort(lines)
	return slices.Compact(lines) // a function may have a form for each system
}

func exportedBy(set *token.FileSet, decl ast.Decl) []string {
	var lines []string
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if d.Name.IsExported() && (d.Recv == nil || ast.IsExported(receiver(d.Recv.List[0].Type))) {
			d.Doc, d.Body = nil, nil
			lines = append(lines, source(set, d))
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				if s.Name.IsExported() {
					lines = append(lines, exportedType(set, s)...)
				}
			case *ast.ValueSpec:
				for _, name := range s.Names {
					if name.IsExported() {
						lines = append(lines, d.Tok.String()+" "+name.Name)
					}
				}
			}
		}
	}
	return lines
}

// exportedType returns the type and, of a struct or an interface, its members.
func exportedType(set *token.FileSet, s *ast.TypeSpec) []string {
	var fields *ast.FieldList
	kind := ""
	switch u := s.Type.(type) {
	case *ast.StructType:
		fields, kind = u.Fields, "struct"
	case *ast.InterfaceType:
		fields, kind = u.Methods, "interface"
	default:
		equals := ""
		if s.Assign.IsValid() {
			equals = "= "
		}
		return []string{"type " + s.Name.Name + " " + equals + source(set, s.Type)}
	}
	lines := []string{"type " + s.Name.Name + " " + kind}
	for _, f := range fields.List {
		for _, name := range f.Names {
			if name.IsExported() {
				lines = append(lines, "type "+s.Name.Name+" "+kind+": "+name.Name+" "+source(set, f.Type))
			}
		}
		if len(f.Names) == 0 {
			lines = append(lines, "type "+s.Name.Name+" "+kind+": "+source(set, f.Type))
		}
	}
	return lines
}

// receiver returns the name of a method's type.
func receiver(e ast.Expr) string {
	switch t := e.(type) {
	case *ast.StarExpr:
		return receiver(t.X)
	case *ast.IndexExpr:
		return receiver(t.X)
	case *ast.Ident:
		return t.Name
	}
	return ""
}

// source returns a node as it is written, in one line.
func source(set *token.FileSet, node any) string {
	var b bytes.Buffer
	if err := printer.Fprint(&b, set, node); err != nil {
		return err.Error()
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
