using LawGov.Analysis.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LawGov.Cli.Output;

/// <summary>The text of a cell, broken as all texts of the command are: lists between their members, no closing mark at the start of a line.</summary>
internal sealed class CellText(string text) : Renderable
{
    /// <summary>A character of Chinese and a mark behind it.</summary>
    private const int Narrowest = 4;

    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var width = Math.Min(DisplayWidth.Of(text), maxWidth);
        return new Measurement(Math.Min(width, Narrowest), width);
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var isFirst = true;
        foreach (var line in text.Split('\n').SelectMany(l => LineBreaking.Wrap(l, Math.Max(maxWidth, Narrowest), 0)))
        {
            if (!isFirst) yield return Segment.LineBreak;
            isFirst = false;
            yield return new Segment(line);
        }
    }
}
