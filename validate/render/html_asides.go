package render

import (
	"fmt"
	"strings"
)

// What the page shows of an aside.
type (
	asideView struct {
		ID      string
		Heading shown
		Items   []asideItemView
	}
	asideItemView struct{ Headline, Place, Told shown }
)

func asideViews(asides []aside) []asideView {
	var views []asideView
	for _, a := range asides {
		v := asideView{ID: a.id, Heading: show(fmt.Sprintf("%s (%d)", a.heading, len(a.items)))}
		for _, i := range a.items {
			if strings.Contains(i.headline, i.place) {
				i.place = ""
			}
			v.Items = append(v.Items, asideItemView{show(i.headline), show(i.place), show(i.told)})
		}
		views = append(views, v)
	}
	return views
}
