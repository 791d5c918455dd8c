using LawGov.Model.Extracting;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assembling;

/// <summary>Reads the figures of a report from its body.</summary>
internal static class FigureList
{
    public static ValueList<Figure> Build(Skeleton skeleton)
    {
        var text = skeleton.Text;
        var found = new List<FigureMention>();
        for (var i = 0; i < skeleton.Blocks.Length; i++)
        {
            if (skeleton.Uses[i] is BlockUse.Labelled or BlockUse.Paragraph)
                FigureReader.Find(text, new TextRange(skeleton.Blocks[i].TextStart, skeleton.Blocks[i].End), found);
        }

        return found.Select(f => new Figure(text.Original(f.Range.Start, f.Range.End), f.Value, f.Unit, f.Numeral, f.Comparison, text.ToSpan(f.Range.Start, f.Range.End))).ToValueList();
    }
}
