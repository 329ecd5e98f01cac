package office

import (
	"context"
	"encoding/binary"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestEmbeddedFilesAreParts(t *testing.T) {
	native := binary.LittleEndian.AppendUint32([]byte("\x00\x00\x00\x00\x02\x00Referat\x00C:\\Mappe\\referat.pdf\x00\x00\x00\x03\x00"), 4)
	native = append(native, "C:\\\x00"...)
	native = append(binary.LittleEndian.AppendUint32(native, 5), "%PDF-"...)
	rel := func(kind, target string) string {
		return `<Relationship Id="r" Type="http://x/relationships/` + kind + `" Target="` + target + `"/>`
	}
	c, err := DOCX(context.Background(), text.Source{Data: archiveOf(t,
		file{"word/document.xml", "<w:document><w:body><w:p><w:r><w:t>Se vedlegg</w:t></w:r></w:p></w:body></w:document>"},
		file{"word/_rels/document.xml.rels", "<Relationships>" + rel("package", "embeddings/plan.docx") + rel("oleObject", "embeddings/oleObject1.bin") +
			rel("oleObject", "embeddings/oleObject2.bin") + rel("oleObject", "embeddings/oleObject3.bin") + rel("oleObject", "embeddings/borte.bin") + "</Relationships>"},
		file{"word/charts/_rels/chart1.xml.rels", "<Relationships>" + rel("package", "../embeddings/tall.xlsx") + "</Relationships>"},
		file{"word/embeddings/plan.docx", "PK plan"},
		file{"word/embeddings/tall.xlsx", "PK tall"},
		file{"word/embeddings/oleObject1.bin", string(oleFile(stream{"\x01Ole10Native", native}))},
		file{"word/embeddings/oleObject2.bin", string(oleFile(stream{"Equation Native", []byte("x")}))},
		file{"word/embeddings/oleObject3.bin", string(oleFile(stream{"Tegning", []byte("x")}))},
	)}, text.Limits{})
	checkProblem(t, c, err, "")
	var got []string
	for _, p := range c.Parts {
		s := p.Name + ": " + string(p.Data)
		if p.Problem != nil {
			s += string(p.Problem.Kind)
		}
		got = append(got, s)
	}
	if diff := cmp.Diff([]string{"plan.docx: PK plan", "referat.pdf: %PDF-", "oleObject3.bin: unsupported"}, got); diff != "" {
		t.Errorf("parts (-want +got):\n%s", diff)
	}
}
