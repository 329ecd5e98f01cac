package pdf

import (
	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
)

// beside fills in what stands beside the text: metadata, bookmarks, page labels
// and attached files. Each is left out where it can't be read.
func beside(c *text.Content, f *file.File, pages []file.Page) {
	c.Meta = f.Meta()
	c.Outline = f.Outline(pages)
	for i, label := range f.Labels(len(pages)) {
		c.Pages[i].Label = label
	}
	c.Parts = f.Attachments(pages)
}
