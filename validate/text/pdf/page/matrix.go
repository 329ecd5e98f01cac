package page

import "math"

// matrix is a transformation [a b c d e f] as in ISO 32000-1, 8.3.4.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// times returns the transformation that does m first and n after it.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// translated returns the transformation that moves by x, y and does m after it.
func (m matrix) translated(x, y float64) matrix {
	m[4] += x*m[0] + y*m[2]
	m[5] += x*m[1] + y*m[3]
	return m
}

// apply returns where m moves the point x, y.
func (m matrix) apply(x, y float64) (float64, float64) {
	return x*m[0] + y*m[2] + m[4], x*m[1] + y*m[3] + m[5]
}

// bounds returns the corners of the upright rectangle around r as m moves it:
// left, bottom, right, top.
func (m matrix) bounds(r [4]float64) [4]float64 {
	out := [4]float64{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, corner := range [4][2]float64{{r[0], r[1]}, {r[2], r[1]}, {r[0], r[3]}, {r[2], r[3]}} {
		x, y := m.apply(corner[0], corner[1])
		out[0], out[1] = math.Min(out[0], x), math.Min(out[1], y)
		out[2], out[3] = math.Max(out[2], x), math.Max(out[3], y)
	}
	return out
}

// area returns how much m magnifies an area.
func (m matrix) area() float64 { return math.Abs(m[0]*m[3] - m[1]*m[2]) }

// upright returns the transformation that turns a page by its Rotate entry,
// which is in degrees clockwise, and moves its lower left corner to the origin.
func upright(box [4]float64, rotate int) matrix {
	m := identity
	switch rotate {
	case 90:
		m = matrix{0, -1, 1, 0, 0, 0}
	case 180:
		m = matrix{-1, 0, 0, -1, 0, 0}
	case 270:
		m = matrix{0, 1, -1, 0, 0, 0}
	}
	corner := m.bounds(box)
	m[4], m[5] = -corner[0], -corner[1]
	return m
}
