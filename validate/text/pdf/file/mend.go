package file

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// mend has pdfcpu read the file, which repairs what is broken, unpacks object
// streams and decrypts, and writes the objects down plainly: whole is the new
// file without its end, tail is that.
//
// pdfcpu's own writer isn't used: it follows the objects from the catalog on,
// checks them on the way, gives up the whole file for one of them, and can't be
// cancelled.
func mend(ctx context.Context, data []byte) (whole, tail []byte, err error) {
	err = guard(func() error {
		doc, err := pdfcpu.ReadWithContext(ctx, bytes.NewReader(data), configuration())
		if errors.Is(err, pdfcpu.ErrWrongPassword) {
			return ErrPassword
		}
		if err != nil {
			return fmt.Errorf("mend file: %w", err)
		}
		w := writer{ctx: ctx, out: make([]byte, 0, len(data)+len(data)/8)}
		if err := w.objects(doc.XRefTable); err != nil {
			return err
		}
		whole, tail = w.out, w.tail(doc.XRefTable)
		return nil
	})
	return whole, tail, err
}

// configuration is spelled out because pdfcpu's default one is read from a file
// in the user's home, which is made if it isn't there.
func configuration() *model.Configuration {
	limits := model.DefaultResourceLimits()
	limits.MaxObjectCount = maxObjects
	limits.MaxXRefEntries = maxObjects
	limits.MaxDecodeBytes = maxStream
	return &model.Configuration{
		Reader15:       true,
		ValidationMode: model.ValidationRelaxed,
		Cmd:            model.LISTINFO,
		Eol:            types.EolLF,
		Offline:        true,
		Limits:         limits,
	}
}

// writer writes pdfcpu's objects as a plain file. All get the generation 0.
type writer struct {
	ctx     context.Context
	out     []byte
	offsets map[int]int
}

func (w *writer) objects(table *model.XRefTable) error {
	numbers := make([]int, 0, len(table.Table))
	for n, entry := range table.Table {
		if n > 0 && n <= maxObjects && entry != nil && !entry.Free && entry.Object != nil {
			numbers = append(numbers, n)
		}
	}
	slices.Sort(numbers)
	w.offsets = make(map[int]int, len(numbers))
	w.out = append(w.out, header...)
	for i, n := range numbers {
		if i%256 == 0 && w.ctx.Err() != nil {
			return w.ctx.Err()
		}
		start := len(w.out)
		w.out = strconv.AppendInt(w.out, int64(n), 10)
		w.out = append(w.out, " 0 obj\n"...)
		if !w.object(table.Table[n].Object, 0) {
			w.out = w.out[:start]
			continue
		}
		w.out = append(w.out, "\nendobj\n"...)
		w.offsets[n] = start
	}
	return nil
}

// tail writes the cross-reference table as ledongthuc/pdf reads it quickest: one
// section for each run of objects.
func (w *writer) tail(table *model.XRefTable) []byte {
	numbers := make([]int, 0, len(w.offsets))
	for n := range w.offsets {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	return writeTail(int64(len(w.out)), numbers, func(n int) (int64, int64) { return int64(w.offsets[n]), 0 },
		reference("Root", table.Root)+reference("Info", table.Info))
}

// reference returns an entry of a dictionary; "" if there is no reference.
func reference(key string, ref *types.IndirectRef) string {
	if ref == nil {
		return ""
	}
	return fmt.Sprintf("/%s %d 0 R", key, ref.ObjectNumber.Value())
}

// writeTail returns a cross-reference table with its trailer for a file whose
// objects take up size bytes. numbers are sorted; at says offset and generation
// of an object. entries go into the trailer.
func writeTail(size int64, numbers []int, at func(n int) (offset, generation int64), entries string) []byte {
	var b bytes.Buffer
	b.WriteString("\nxref\n0 1\n0000000000 65535 f \n")
	for i := 0; i < len(numbers); {
		end := i + 1
		for end < len(numbers) && numbers[end] == numbers[end-1]+1 {
			end++
		}
		fmt.Fprintf(&b, "%d %d\n", numbers[i], end-i)
		for ; i < end; i++ {
			offset, generation := at(numbers[i])
			fmt.Fprintf(&b, "%010d %05d n \n", offset, generation)
		}
	}
	last := 0
	if len(numbers) > 0 {
		last = numbers[len(numbers)-1]
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d%s>>", last+1, entries)
	return append(b.Bytes(), makeTail(size+1)...)
}

// maxNesting bounds the nesting of the objects that are written.
const maxNesting = 100

// object appends obj and reports whether it could be written.
func (w *writer) object(obj types.Object, depth int) bool {
	if depth > maxNesting {
		return false
	}
	switch o := obj.(type) {
	case nil:
		w.out = append(w.out, "null"...)
	case types.Dict:
		return w.dict(o, depth)
	case types.StreamDict:
		return w.stream(o)
	case types.LazyObjectStreamObject:
		return w.packed(&o, depth)
	case types.Array:
		w.out = append(w.out, '[')
		for _, element := range o {
			if !w.object(element, depth+1) {
				return false
			}
			w.out = append(w.out, ' ')
		}
		w.out = append(w.out, ']')
	case types.Name:
		w.name(string(o))
	case types.Integer:
		w.out = strconv.AppendInt(w.out, int64(o), 10)
	case types.Float:
		w.out = strconv.AppendFloat(w.out, float64(o), 'f', 6, 64)
	case types.Boolean:
		w.out = strconv.AppendBool(w.out, bool(o))
	case types.StringLiteral:
		value, err := types.Unescape(string(o))
		if err != nil {
			value = []byte(o)
		}
		w.string(value)
	case types.HexLiteral:
		value, err := o.Bytes()
		if err != nil {
			value = nil
		}
		w.string(value)
	case types.IndirectRef:
		w.out = strconv.AppendInt(w.out, int64(o.ObjectNumber), 10)
		w.out = append(w.out, " 0 R"...)
	default:
		return false
	}
	return true
}

// packed appends an object out of an object stream. Most can be taken as they
// stand there; one with escapes is parsed, since ledongthuc/pdf refuses escapes
// that the standard does not know.
func (w *writer) packed(o *types.LazyObjectStreamObject, depth int) bool {
	data, err := o.GetData()
	if err != nil {
		return false
	}
	if bytes.IndexByte(data, '\\') < 0 {
		w.out = append(w.out, data...)
		return true
	}
	obj, err := o.DecodedObject(w.ctx)
	return err == nil && w.object(obj, depth+1)
}

func (w *writer) dict(d types.Dict, depth int) bool {
	w.out = append(w.out, "<<"...)
	for key, value := range d {
		w.name(key)
		w.out = append(w.out, ' ')
		if !w.object(value, depth+1) {
			return false
		}
	}
	w.out = append(w.out, ">>"...)
	return true
}

func (w *writer) stream(s types.StreamDict) bool {
	s.Dict["Length"] = types.Integer(len(s.Raw))
	if !w.dict(s.Dict, 0) {
		return false
	}
	w.out = append(w.out, "\nstream\n"...)
	w.out = append(w.out, s.Raw...)
	w.out = append(w.out, "\nendstream"...)
	return true
}

func (w *writer) string(value []byte) {
	w.out = append(w.out, '<')
	w.out = hex.AppendEncode(w.out, value)
	w.out = append(w.out, '>')
}

// name appends a name; every byte that isn't a letter, digit or harmless sign is
// escaped.
func (w *writer) name(name string) {
	w.out = append(w.out, '/')
	for i := 0; i < len(name); i++ {
		c := name[i]
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '_', c == '.', c == '+', c == '*', c == ',', c == ':':
			w.out = append(w.out, c)
		default:
			w.out = fmt.Appendf(w.out, "#%02x", c)
		}
	}
}
