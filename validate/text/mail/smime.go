package mail

import (
	"context"
	"path"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// SMIME opens files in CMS (S/MIME, .p7m). What is only signed is read: a mail as
// EML reads it, any other file as the one part. What is encrypted is a problem of
// the kind text.Encrypted. Signatures are not verified.
type SMIME struct{ EML EML }

// Read implements text.Reader.
func (r SMIME) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	content := &text.Content{Format: text.SMIME}
	fail := func(p *text.Problem) (*text.Content, error) {
		content.Problem = p
		return content, p
	}
	kind, inside := openCMS(src.Data)
	switch {
	case kind == SealedCMS:
		return fail(&text.Problem{Kind: text.Encrypted})
	case kind == NoCMS && isEntity(src.Data): // Outlook calls a mail with a signature beside it so
		inside = src.Data
	case kind == NoCMS:
		return fail(text.Problemf(text.Damaged, "no signed message"))
	case kind != SignedCMS:
		return fail(text.Problemf(text.Unsupported, "a cryptographic message of kind %d", kind))
	case len(inside) == 0:
		return fail(text.Problemf(text.Empty, "a signature around nothing"))
	}
	if isEntity(inside) {
		return r.EML.read(ctx, text.Source{Name: src.Name, Data: inside}, lim, false)
	}
	content.Parts = []text.Part{{Name: insideName(src.Name), Data: inside}}
	return content, nil
}

// insideName returns what the file in a signed one is called: "brev.pdf" in
// "brev.pdf.p7m".
func insideName(name string) string {
	base := path.Base(strings.ReplaceAll(name, `\`, "/"))
	if ext := path.Ext(base); strings.EqualFold(ext, ".p7m") && len(base) > len(ext) {
		return strings.TrimSuffix(base, ext)
	}
	return "innhold"
}

// isEntity reports whether data begins as the part of a mail does.
func isEntity(data []byte) bool {
	head, _ := cutHeader(data[:min(len(data), 64<<10)])
	return readFields(head).get("content-type") != ""
}

// unsign puts what is in a signed message into the place of the message, if it is
// a part of a mail as well and no file that somebody has signed.
func (s *splitter) unsign(e *entity, depth int) {
	if e.kind != "application/pkcs7-mime" && e.kind != "application/x-pkcs7-mime" || depth == maxDepth {
		return
	}
	kind, inside := openCMS(e.content())
	if kind == SignedCMS && isEntity(inside) {
		e.kind = "multipart/signed"
		e.children = []*entity{s.split(inside, depth+1)}
	}
}
