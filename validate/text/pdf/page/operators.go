package page

import (
	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
)

// run runs a content stream with its resources.
func (it *interpreter) run(data []byte, resources pdf.Value) error {
	lexer := content.NewLexer(data, it.renderer.budget)
	names := newResources(it.renderer, resources)
	floor, marks := len(it.stack), len(it.marks)
	defer func() {
		it.stack = it.stack[:floor]
		for len(it.marks) > marks {
			it.endMark()
		}
	}()
	for {
		operator, ops, err := lexer.Next()
		if err != nil || operator == nil {
			return err
		}
		if string(operator) == "ID" {
			lexer.SkipInlineImage()
			it.drawPicture()
			continue
		}
		if err := it.operator(string(operator), ops, names, floor); err != nil {
			return err
		}
	}
}

// operator does what one operator does to the text state.
func (it *interpreter) operator(operator string, ops []content.Operand, names *resources, floor int) error {
	s := &it.state
	switch operator {
	case "q":
		it.push()
	case "Q":
		it.pop(floor)
	case "cm":
		s.ctm = toMatrix(ops).times(s.ctm)
	case "BT":
		it.beginText()
	case "Tf":
		if len(ops) >= 2 {
			f, err := names.font(string(ops[0].Bytes))
			if err != nil {
				return err
			}
			s.font, s.size = f, ops[1].Number
		}
	case "Tc":
		s.charGap = number(ops, 0)
	case "Tw":
		s.wordGap = number(ops, 0)
	case "Tz":
		s.stretch = number(ops, 0) / 100
	case "TL":
		s.leading = number(ops, 0)
	case "Ts":
		s.rise = number(ops, 0)
	case "Tr":
		mode := number(ops, 0)
		s.invisible = mode == 3 || mode == 7
	case "Td":
		it.nextLine(number(ops, 0), number(ops, 1))
	case "TD":
		s.leading = -number(ops, 1)
		it.nextLine(number(ops, 0), number(ops, 1))
	case "Tm":
		it.linePos = toMatrix(ops)
		it.textPos = it.linePos
	case "T*":
		it.nextLine(0, -s.leading)
	case "Tj", "'", "\"", "TJ":
		it.showOperator(operator, ops)
	case "c", "v", "y":
		it.result.Paths++
	case "Do":
		if len(ops) > 0 {
			return it.xObject(names.object("XObject", string(ops[0].Bytes)), names)
		}
	case "BDC":
		it.beginMark(ops, names)
	case "BMC":
		it.beginMark(nil, names)
	case "EMC":
		it.endMark()
	case "gs":
		return it.externalState(ops, names)
	}
	return nil
}

// showOperator shows the strings of Tj, ', " and TJ.
func (it *interpreter) showOperator(operator string, ops []content.Operand) {
	s := &it.state
	switch operator {
	case "\"":
		s.wordGap, s.charGap = number(ops, 0), number(ops, 1)
		it.nextLine(0, -s.leading)
	case "'":
		it.nextLine(0, -s.leading)
	}
	for _, op := range ops { // the elements of TJ's array follow the array itself
		switch {
		case op.Kind == content.String:
			it.show(op.Bytes)
		case op.Kind == content.Number && operator == "TJ":
			it.advance(-op.Number / 1000 * s.size)
		}
	}
}

// advance moves the pen along the line by a distance in text space.
func (it *interpreter) advance(distance float64) {
	if it.state.font != nil && it.state.font.Vertical {
		it.textPos = it.textPos.translated(0, distance)
		return
	}
	it.textPos = it.textPos.translated(distance*it.state.stretch, 0)
}

// externalState takes the font out of a graphics state dictionary.
func (it *interpreter) externalState(ops []content.Operand, names *resources) error {
	if len(ops) == 0 {
		return nil
	}
	setting := names.object("ExtGState", string(ops[0].Bytes)).Key("Font")
	if setting.Len() < 2 {
		return nil
	}
	f, err := names.load(setting.Index(0))
	if err != nil {
		return err
	}
	it.state.font, it.state.size = f, setting.Index(1).Float64()
	return nil
}

func number(ops []content.Operand, i int) float64 {
	if i < len(ops) {
		return ops[i].Number
	}
	return 0
}

func toMatrix(ops []content.Operand) matrix {
	if len(ops) < 6 {
		return identity
	}
	var m matrix
	for i := range m {
		m[i] = ops[i].Number
	}
	return m
}
