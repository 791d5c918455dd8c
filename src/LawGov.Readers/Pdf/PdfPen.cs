using LawGov.Readers.Pages;
using UglyToad.PdfPig.Core;

namespace LawGov.Readers.Pdf;

/// <summary>Follows the paths drawn on a page and keeps the straight lines among them.</summary>
internal sealed class PdfPen(PageContent page, PdfBudget budget)
{
    /// <summary>A filled strip no thicker than this is a line: word processors draw borders so.</summary>
    private const double Thickest = 3;

    private readonly List<(PdfPoint From, PdfPoint To)> _edges = [];
    private PdfPoint _start;
    private PdfPoint _at;

    public void Begin() => _start = _at;

    public void Move(PdfPoint to) => _start = _at = to;

    public void Line(PdfPoint to)
    {
        budget.AddDrawn();
        _edges.Add((_at, to));
        _at = to;
    }

    public PdfPoint? Close()
    {
        if (_at.X != _start.X || _at.Y != _start.Y) Line(_start);
        return _start;
    }

    public void Stroke()
    {
        foreach (var (from, to) in _edges) Keep(from, to);
        Drop();
    }

    // The edges of a strip lie on one line; those of a larger piece are the shading of a cell.
    public void Fill()
    {
        for (var i = 0; i + 3 < _edges.Count; i += 4)
        {
            var xs = _edges.GetRange(i, 4).ConvertAll(e => e.From.X);
            var ys = _edges.GetRange(i, 4).ConvertAll(e => e.From.Y);
            var (left, right, low, high) = (xs.Min(), xs.Max(), ys.Min(), ys.Max());
            if (high - low <= Thickest && right - left > Thickest) Keep(new PdfPoint(left, (low + high) / 2), new PdfPoint(right, (low + high) / 2));
            else if (right - left <= Thickest && high - low > Thickest) Keep(new PdfPoint((left + right) / 2, low), new PdfPoint((left + right) / 2, high));
        }

        Drop();
    }

    public void Drop() => _edges.Clear();

    private void Keep(PdfPoint from, PdfPoint to)
    {
        if (!double.IsFinite(from.X + from.Y + to.X + to.Y)) return;
        if (PageRule.Between(from.X, page.Height - from.Y, to.X, page.Height - to.Y) is { } rule) page.Rules.Add(rule);
    }
}
