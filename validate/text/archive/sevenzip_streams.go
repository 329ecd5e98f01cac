package archive

// streamsInfo reads where packed bytes are, how they are packed, and the sizes of
// the members in them.
func (r *tableReader) streamsInfo() (*contents, error) {
	c := &contents{}
	var packed []stretch
	var seen [256]bool
	for !r.broken {
		kind := r.byte()
		if seen[kind] { // a few bytes, over and over, can ask for much work each time
			break
		}
		seen[kind] = true
		switch kind {
		case idEnd:
			for _, f := range c.folders {
				if f.members == nil {
					f.members = []stream{{folder: f, size: f.unpacked(), crc: f.crc, checked: f.checked}}
				}
			}
			return c, nil
		case idPackInfo:
			packed = r.packInfo()
		case idUnpackInfo:
			c.folders = r.unpackInfo(packed)
		case idSubStreams:
			r.subStreams(c.folders)
		default:
			return nil, r.fault()
		}
	}
	return nil, r.fault()
}

// stretch is where some packed bytes are in the file.
type stretch struct{ offset, size int64 }

func (r *tableReader) packInfo() []stretch {
	offset := min(r.size(), 1<<48) + signatureHeader
	packed := make([]stretch, r.count())
	for !r.broken {
		switch r.byte() {
		case idEnd:
			return packed
		case idSize:
			for i := range packed {
				packed[i] = stretch{offset, min(r.size(), 1<<48)}
				offset = min(offset+packed[i].size, 1<<50)
			}
		case idCRC:
			r.checksums(len(packed))
		default:
			r.broken = true
		}
	}
	return nil
}

// checksums reads those of n things; checked tells which of them have one.
func (r *tableReader) checksums(n int) (crc []uint32, checked []bool) {
	checked = r.defined(n)
	crc = make([]uint32, n)
	for i := range crc {
		if checked[i] {
			crc[i] = r.uint32()
		}
	}
	return crc, checked
}

func (r *tableReader) unpackInfo(packed []stretch) []*folder {
	var folders []*folder
	for !r.broken {
		switch r.byte() {
		case idEnd:
			return folders
		case idFolder:
			n := r.count()
			if r.byte() != 0 { // they stand somewhere else; no program writes that
				r.broken = true
			}
			folders = nil
			for range n {
				if r.broken {
					return nil
				}
				folders = append(folders, r.folder(&packed))
			}
		case idUnpackSizes:
			for _, f := range folders {
				for i := range f.coders {
					f.coders[i].size = r.size()
				}
			}
		case idCRC:
			crc, checked := r.checksums(len(folders))
			for i, f := range folders {
				f.crc, f.checked = crc[i], checked[i]
			}
		default:
			r.broken = true
		}
	}
	return nil
}

// subStreams reads how many members there are in each folder and how large they
// are. The size of the last one is what is left.
func (r *tableReader) subStreams(folders []*folder) {
	counts := make([]int, len(folders))
	for i := range counts {
		counts[i] = 1
	}
	kind := r.byte()
	if kind == idNumUnpackStreams {
		for i := range counts {
			counts[i] = r.count()
		}
		kind = r.byte()
	}
	for i, f := range folders {
		if counts[i] > 1 && kind != idSize {
			r.broken = true
			return
		}
		f.members = []stream{}
		left := f.unpacked()
		for n := range counts[i] {
			s := stream{folder: f, size: left}
			if n < counts[i]-1 {
				s.size = min(r.size(), left)
			}
			if r.broken {
				return
			}
			left -= s.size
			f.members = append(f.members, s)
		}
		if counts[i] == 1 {
			f.members[0].crc, f.members[0].checked = f.crc, f.checked
		}
	}
	if kind == idSize {
		kind = r.byte()
	}
	for ; kind != idEnd && !r.broken; kind = r.byte() {
		if kind != idCRC {
			r.broken = true
			return
		}
		r.streamChecksums(folders)
	}
}

// streamChecksums reads the checksums of all members that don't have theirs from
// their folder.
func (r *tableReader) streamChecksums(folders []*folder) {
	var without []*stream
	for _, f := range folders {
		for i := range f.members {
			if !f.members[i].checked {
				without = append(without, &f.members[i])
			}
		}
	}
	crc, checked := r.checksums(len(without))
	for i, s := range without {
		s.crc, s.checked = crc[i], checked[i]
	}
}

// folder reads how the next of the packed stretches are to be unpacked.
func (r *tableReader) folder(packed *[]stretch) *folder {
	const (
		methodBytes = 0x0f // how long the method's number is
		complexBit  = 0x10 // other than one stream in and one out
		settings    = 0x20
		mostCoders  = 32
	)
	f := &folder{plain: true}
	in, out := 0, 0
	n := r.count()
	if n > mostCoders {
		r.broken = true
		return f
	}
	for range n {
		var c coder
		flags := r.byte()
		for _, b := range r.bytes(uint64(flags & methodBytes)) {
			c.method = c.method<<8 | uint64(b)
		}
		ins, outs := 1, 1
		if flags&complexBit != 0 {
			ins, outs = r.count(), r.count()
			f.plain = f.plain && ins == 1
		}
		if flags&settings != 0 {
			c.properties = r.bytes(r.number())
		}
		in, out = in+ins, out+outs
		r.broken = r.broken || outs != 1 // no coder has two results
		f.coders = append(f.coders, c)
	}
	bound := max(0, out-1)
	from := make(map[uint64]uint64, bound) // the coder that yields what one reads
	for range bound {
		reads := r.number()
		from[reads] = r.number()
	}
	streams := in - bound
	if streams > 1 {
		for range streams {
			r.number()
		}
	}
	if streams < 1 || streams > len(*packed) || r.broken {
		r.broken = true
		return f
	}
	f.offset, f.size = (*packed)[0].offset, (*packed)[0].size
	*packed = (*packed)[streams:]
	f.plain = f.plain && f.chain(from)
	return f
}

// chain puts the coders into the order of the chain that from says they are, and
// reports whether they are one.
func (f *folder) chain(from map[uint64]uint64) bool {
	read := make(map[uint64]bool, len(from))
	for _, coder := range from {
		read[coder] = true
	}
	last := uint64(0) // the coder whose result no other one reads
	for read[last] {
		last++
	}
	for range f.coders {
		if last >= uint64(len(f.coders)) {
			return false
		}
		f.order = append(f.order, int(last))
		next, ok := from[last]
		if !ok {
			break
		}
		last = next
	}
	return len(f.order) == len(f.coders)
}
