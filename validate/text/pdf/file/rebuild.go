package file

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// encrypted reports whether the file may be encrypted: whether the key of the
// encryption dictionary occurs in it.
func encrypted(data []byte) bool {
	key := []byte("/Encrypt")
	for {
		i := bytes.Index(data, key)
		if i < 0 {
			return false
		}
		data = data[i+len(key):]
		if wordLength(data[:min(len(data), 1)]) == 0 {
			return true
		}
	}
}

// rebuild searches the file for objects, decrypts them, unpacks object streams
// and writes all down plainly: whole is the new file without its end, tail is
// that. It is for encrypted files and for those that pdfcpu can't mend. The error
// is ErrPassword if the file opens only with a password.
func rebuild(ctx context.Context, data []byte, limits text.Limits) (whole, tail []byte, err error) {
	err = guard(func() error {
		b := builder{ctx: ctx, limits: limits, found: search(ctx, data), data: data, offsets: map[int]int{}}
		if err := b.begin(); err != nil {
			return err
		}
		if err := b.copyObjects(); err != nil {
			return err
		}
		if err := b.unpackStreams(); err != nil {
			return err
		}
		if b.offsets[b.root] == 0 {
			return errNoObjects
		}
		whole, tail = b.out, b.tail(fmt.Sprintf("/Root %d 0 R%s", b.root, b.infoEntry()))
		return ctx.Err()
	})
	return whole, tail, err
}

// builder writes the new file. All objects get the generation 0.
type builder struct {
	ctx    context.Context
	limits text.Limits
	found  found
	data   []byte
	source *File // the objects where they stand in data
	decrypter
	root    int
	info    int
	secrets int // object number of the encryption dictionary; 0 if it is none
	out     []byte
	offsets map[int]int
	packs   []int // object streams, in the order in which they stand in the file
}

// begin opens the file by the table of the objects found, learns from its
// trailer and makes the decrypter.
func (b *builder) begin() error {
	if len(b.found.numbers) == 0 {
		return errNoObjects
	}
	source, err := b.attach(b.found.trailer)
	if err != nil && !Fatal(err) && !encrypted(b.found.trailer) { // the trailer may be broken
		source, err = b.attach(nil)
	}
	if err != nil {
		return err
	}
	b.source = source
	old := source.reader.Trailer().Key("Old")
	refs := referencesIn(b.found.trailer) // strings are harmless in it
	b.root, b.info, b.secrets = refs["Root"], refs["Info"], refs["Encrypt"]
	if b.root == 0 {
		b.root = b.found.root
	}
	if b.info == 0 {
		b.info = b.found.info
	}
	if encrypt := old.Key("Encrypt"); !encrypt.IsNull() {
		b.decrypter, err = newDecrypter(encrypt, []byte(old.Key("ID").Index(0).RawString()))
	}
	return err
}

// attach opens the file with a trailer that lists the objects found and holds
// the trailer dictionary old, if there is one.
func (b *builder) attach(old []byte) (*File, error) {
	var extra bytes.Buffer
	extra.WriteString("/Objects[")
	for _, n := range b.found.numbers {
		fmt.Fprintf(&extra, "%d %d R ", n, b.found.places[n].generation)
	}
	extra.WriteByte(']')
	if len(old) > 0 {
		extra.WriteString("/Old")
		extra.Write(old)
	}
	at := func(n int) (int64, int64) { return b.found.places[n].offset, b.found.places[n].generation }
	return attach(b.ctx, b.data, writeTail(int64(len(b.data)), b.found.numbers, at, extra.String()), b.limits)
}

func (b *builder) infoEntry() string {
	if b.offsets[b.info] == 0 {
		return ""
	}
	return fmt.Sprintf("/Info %d 0 R", b.info)
}

// tail returns the end of the new file as it is so far.
func (b *builder) tail(extra string) []byte {
	numbers := make([]int, 0, len(b.offsets))
	for n := range b.offsets {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	return writeTail(int64(len(b.out)), numbers, func(n int) (int64, int64) { return int64(b.offsets[n]), 0 }, extra)
}

// copyObjects writes the objects that stand in the open. One that can't be read
// is left out.
func (b *builder) copyObjects() error {
	b.out = append(make([]byte, 0, len(b.data)+len(b.data)/8), header...)
	objects := b.source.reader.Trailer().Key("Objects")
	for i, n := range b.found.numbers {
		if n == b.secrets {
			continue
		}
		start := len(b.out)
		err := guard(func() error { return b.copyObject(n, objects, i) })
		if Fatal(err) {
			return err
		}
		if err != nil {
			b.out = b.out[:start]
			continue
		}
		b.offsets[n] = start
	}
	slices.SortFunc(b.packs, func(x, y int) int { return int(b.found.places[x].offset - b.found.places[y].offset) })
	return nil
}

var errLeftOut = errors.New("the object is of no use")

// copyObject writes object n, which is the i-th of objects.
func (b *builder) copyObject(n int, objects pdf.Value, i int) error {
	at := b.found.places[n]
	own := b.data[at.body:at.end]
	b.out = fmt.Appendf(b.out, "%d 0 obj\n", n)
	body := len(b.out)
	out, length, ok := copyObject(b.out, own, func(s []byte) []byte { return b.string(n, at.generation, s) })
	if !ok {
		return fmt.Errorf("%w: object", ErrMalformed)
	}
	b.out = out
	if bytes.HasPrefix(own[skipSpace(own, length):], []byte("stream")) {
		v := objects.Index(i)
		raw, _, err := b.source.Raw(v)
		if err != nil {
			return err
		}
		switch v.Key("Type").Name() {
		case "XRef":
			return errLeftOut
		case "ObjStm":
			b.packs = append(b.packs, n)
		}
		raw = b.stream(v, n, at.generation, raw)
		if key := bytes.Index(b.out[body:], []byte("/Length ")); key >= 0 {
			copy(b.out[body+key:], "/Former") // of the same length
		}
		b.out = bytes.TrimSuffix(b.out, []byte(">>"))
		b.out = fmt.Appendf(b.out, "/Length %d>>\nstream\n", len(raw))
		b.out = append(b.out, raw...)
		b.out = append(b.out, "\nendstream"...)
	}
	b.out = append(b.out, "\nendobj\n"...)
	return nil
}

// unpackStreams writes the objects in object streams.
func (b *builder) unpackStreams() error {
	if len(b.packs) == 0 {
		return nil
	}
	var extra bytes.Buffer
	extra.WriteString("/Packs[")
	for _, n := range b.packs {
		fmt.Fprintf(&extra, "%d 0 R ", n)
	}
	extra.WriteByte(']')
	written, err := attach(b.ctx, slices.Clip(b.out), b.tail(extra.String()), b.limits)
	if err != nil {
		return err
	}
	packs := written.reader.Trailer().Key("Packs")
	for i, n := range b.packs {
		err := guard(func() error { return b.unpack(written, packs.Index(i), b.found.places[n].offset) })
		if Fatal(err) || errors.Is(err, ErrExpanded) {
			return err
		}
	}
	return nil
}

// unpack writes the objects in the object stream pack, which stands at offset in
// the old file. An object of the same number that stands later holds.
func (b *builder) unpack(written *File, pack pdf.Value, offset int64) error {
	data, err := written.Stream(pack)
	if err != nil && !errors.Is(err, ErrCut) {
		return err
	}
	first := int(pack.Key("First").Int64())
	if first < 0 || first > len(data) {
		return fmt.Errorf("%w: object stream", ErrMalformed)
	}
	left := 4 * len(data) // bytes that are looked at; entries may overlap
	for i := 0; ; {
		number, next, ok := readInt(data[:first], i)
		place, next, ok2 := readInt(data[:first], next)
		if !ok || !ok2 {
			return nil
		}
		i = next
		n := int(number)
		if n <= 0 || n > maxObjects || place > int64(len(data)-first) || b.found.places[n].offset > offset || n == b.secrets {
			continue
		}
		start := len(b.out)
		b.out = fmt.Appendf(b.out, "%d 0 obj\n", n)
		own := data[first+int(place):]
		own = own[:min(len(own), left)]
		out, length, ok := copyObject(b.out, own, asIs)
		left -= length
		if !ok {
			b.out = b.out[:start]
			continue
		}
		b.out = append(out, "\nendobj\n"...)
		b.offsets[n] = start
		if int64(len(b.out)) > int64(len(b.data))+b.limits.Expanded {
			return ErrExpanded
		}
		if b.root == 0 && isCatalog(own[:length]) {
			b.root = n
		}
	}
}
