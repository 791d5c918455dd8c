using System.Text;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Structuring;

namespace LawGov.Model.Tests.Structuring;

/// <summary>
/// The tree of a text and the use made of its blocks: <c>LP 一、“桥梁”[1.“建桥”(建桥。)]</c>. First a letter for each block; then the nodes, each with its label,
/// its title in quotes, = behind a heading of its own, its paragraphs in brackets (those of a field behind :), its cells in braces, what stands below it in square brackets.
/// </summary>
internal static class OutlineText
{
    public static string Of(string text)
    {
        using var compact = Normalizer.Normalize(text);
        return Of(Outliner.Outline(Segmenter.Segment(compact)));
    }

    public static string Of(Skeleton skeleton)
    {
        var written = new StringBuilder();
        foreach (var use in skeleton.Uses)
            written.Append(use switch
            {
                BlockUse.FrontMatter => 'F',
                BlockUse.Labelled => 'L',
                BlockUse.Paragraph => 'P',
                BlockUse.TableHeader => 'H',
                BlockUse.TableCell => 'C',
                BlockUse.UnsureRow => '?',
                BlockUse.Annex => 'A',
                BlockUse.BackMatter => 'B',
                _ => 'U',
            });
        Append(written.Append(' '), skeleton.Text, skeleton.Root);
        return written.ToString().TrimEnd();
    }

    private static void Append(StringBuilder written, CompactText text, OutlineNode node)
    {
        if (node.Parent is not null)
        {
            if (node.Scope == SectionScope.Annex) written.Append('+');
            if (node.Edition > 1) written.Append(node.Edition).Append('/');
            written.Append(text.Slice(node.Start, node.Start + node.Label.Length));
            if (!node.RowName.IsEmpty) written.Append('<').Append(text.Slice(node.RowName.Start, node.RowName.End)).Append('>');
            if (!node.Title.IsEmpty) written.Append('“').Append(text.Slice(node.Title.Start, node.Title.End)).Append('”');
            if (node.HasOwnHeading) written.Append('=');
        }

        foreach (var paragraph in node.Paragraphs) written.Append(paragraph.IsField ? "(:" : "(").Append(text.Slice(paragraph.Range.Start, paragraph.Range.End)).Append(')');
        foreach (var cell in node.Cells) written.Append('{').Append(cell.Column.Kind).Append(' ').Append(text.Slice(cell.Range.Start, cell.Range.End)).Append('}');
        if (node.Children.Count == 0) return;
        if (node.Parent is not null) written.Append('[');
        for (var i = 0; i < node.Children.Count; i++)
        {
            if (i > 0) written.Append(' ');
            Append(written, text, node.Children[i]);
        }

        if (node.Parent is not null) written.Append(']');
    }
}
