/** A quarter of the domain wheel, drawn by hand for the first page: decoration, not data. */

const domains = [
  "relationships",
  "physical-health",
  "mental-health",
  "safety",
  "shelter",
  "education",
] as const;
const rings = [0, 120, 193, 284, 348] as const;
// How strong each cell's tint is, ring by ring from the inside.
const tints = [
  [2, 4, 3, 2],
  [2, 3, 3, 2],
  [2, 3, 2, 1],
  [3, 3, 2, 2],
  [3, 3, 2, 2],
  [1, 2, 2, 1],
] as const;

const outlines: Record<string, string> = {
  relationships: "M0 -9a9 9 0 1 1 0 18a9 9 0 1 1 0 -18Z",
  "physical-health": "M-8.2 -8.2H8.2V8.2H-8.2Z",
  "mental-health": "M-5.2 -9H5.2L10.2 0L5.2 9H-5.2L-10.2 0Z",
  safety: "M0 -11.4L11.4 0L0 11.4L-11.4 0Z",
  shelter: "M0 -11L9.3 -3.8L8.1 8.5H-8.1L-9.3 -3.8Z",
  education: "M0 -12.1L11.4 8.1H-11.4Z",
};

// Domain, degrees into its sector, distance from the middle, size.
const marks: [number, number, number, number][] = [
  [0, 43, 53, 1],
  [0, 29, 136, 1],
  [0, 35, 175, 1],
  [0, 51, 142, 1],
  [0, 57, 169, 1],
  [0, 50, 250, 1.36],
  [0, 37, 252, 1],
  [0, 18, 250, 1],
  [0, 29, 228, 1],
  [0, 34, 270, 1],
  [0, 15, 309, 1],
  [0, 35, 326, 1],
  [1, 2, 340, 1],
  [1, 14, 262, 1.18],
  [1, 30, 265, 1],
  [1, 28, 150, 1],
  [1, 44, 180, 1],
  [1, 12, 190, 1],
  [1, 50, 290, 1],
  [5, 34, 100, 1],
  [5, 50, 90, 1],
  [5, 20, 190, 1],
  [5, 34, 235, 1.36],
  [5, 44, 205, 1],
  [5, 48, 250, 1.18],
  [5, 30, 270, 1],
  [5, 50, 325, 1],
  [5, 22, 300, 1],
];

// Which marks are tied, by their place in the list above.
const ties: [number, number, number][] = [
  [0, 5, 1],
  [1, 5, 2],
  [2, 5, 1],
  [3, 4, 2],
  [4, 6, 1],
  [5, 6, 2],
  [5, 7, 1],
  [5, 8, 2],
  [5, 12, 1],
  [5, 13, 2],
  [5, 19, 1],
  [5, 22, 2],
  [5, 20, 1],
  [7, 10, 1],
  [8, 9, 2],
  [9, 11, 1],
  [1, 22, 1],
  [2, 24, 2],
  [3, 22, 1],
  [6, 23, 1],
  [13, 15, 1],
  [14, 16, 2],
  [13, 22, 2],
  [16, 22, 1],
  [15, 19, 1],
  [17, 24, 1],
  [18, 5, 1],
  [21, 22, 1],
  [22, 23, 2],
  [22, 24, 2],
  [24, 26, 1],
  [22, 25, 1],
  [19, 23, 1],
  [20, 24, 1],
  [0, 23, 1],
  [27, 22, 1],
];

function at(degrees: number, radius: number): [number, number] {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [Math.round(Math.cos(angle) * radius * 10) / 10, Math.round(Math.sin(angle) * radius * 10) / 10];
}

function band(from: number, to: number, inner: number, outer: number): string {
  const [a, b, c, d] = [at(from, outer), at(to, outer), at(to, inner), at(from, inner)];
  return `M${a}A${outer} ${outer} 0 0 1 ${b}L${c}A${inner} ${inner} 0 0 0 ${d}Z`;
}

const place = ([domain, into, radius]: [number, number, number, number]) => at(domain * 60 + into, radius);

function tie([from, to]: [number, number, number]): string {
  const [one, other] = [marks[from], marks[to]];
  if (!one || !other) return "";
  const [[x, y], [u, v]] = [place(one), place(other)];
  return `M${x} ${y}Q${((x + u) * 0.36).toFixed(1)} ${((y + v) * 0.36).toFixed(1)} ${u} ${v}`;
}

/** The art at the left of the first page. */
export function WheelArt() {
  return (
    <svg className="art-wheel" viewBox="-375 -375 750 750" aria-hidden="true">
      <defs>
        <pattern id="art-dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="1.5" cy="1.5" r="1.15" />
          <circle cx="4.5" cy="4.5" r="1.15" />
        </pattern>
        <pattern id="art-falling" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 -1L7 7M-1 5L1 7M5 -1L7 1" />
        </pattern>
        <pattern id="art-crosses" width="7" height="7" patternUnits="userSpaceOnUse">
          <path d="M3.5 1.2V5.8M1.2 3.5H5.8" />
        </pattern>
      </defs>
      {domains.map((domain, n) => (
        <g key={domain}>
          {[1, 2, 3, 4].map((ring) => (
            <path
              key={ring}
              className="cell"
              d={band(n * 60, n * 60 + 60, rings[ring - 1] ?? 0, rings[ring] ?? 0)}
              style={{
                fill: `color-mix(in srgb, var(--${domain}) var(--tint-${tints[n]?.[ring - 1] ?? 1}), var(--sheet))`,
              }}
            />
          ))}
          <path d={band(n * 60 + 0.6, n * 60 + 59.4, 352, 361)} style={{ fill: `var(--${domain})` }} />
          <path className="rim" d={band(n * 60 + 0.6, n * 60 + 59.4, 352, 361)} fill={rims[n]} />
        </g>
      ))}
      <g className="ties">
        {ties.map((each) => (
          <path key={`${each[0]}-${each[1]}`} d={tie(each)} strokeWidth={each[2]} />
        ))}
      </g>
      {marks.map((mark) => {
        const domain = domains[mark[0]] ?? "relationships";
        const [x, y] = place(mark);
        return (
          <path
            key={mark.join(" ")}
            className="mark"
            d={outlines[domain]}
            transform={`translate(${x} ${y}) scale(${mark[3]})`}
            style={{ fill: `var(--${domain})` }}
          />
        );
      })}
    </svg>
  );
}

const rims = ["url(#art-dots)", "url(#art-crosses)", "none", "none", "none", "url(#art-falling)"];
