using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assembling;

/// <summary>Gives every section and task a path that no other has.</summary>
/// <remarks>
/// Where the numbers of a kind of label run on through a body or annex, the label alone is the path (<c>annex/13</c>, <c>(四)</c>);
/// where they restart, the labels of the divisions above go in front (<c>一/(一)/1</c>).
/// </remarks>
internal sealed class PathNamer
{
    private readonly CompactText _text;
    private readonly HashSet<(SectionScope, int, LabelKind, int)> _seen = [];
    private readonly HashSet<(SectionScope, int, string)> _seenNames = [];
    private readonly HashSet<(SectionScope, int, LabelKind)> _restarting = [];
    private TextRange _lastRow;
    private readonly Dictionary<string, int> _sectionPaths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _taskPaths = new(StringComparer.Ordinal);

    public PathNamer(CompactText text, OutlineNode root)
    {
        _text = text;
        Count(root);
    }

    /// <summary>The path of a section; a second owner of the same path gets a mark of its own.</summary>
    public string NameSection(OutlineNode node) => Unique(PathOf(node), _sectionPaths);

    /// <summary>The path of a point inside the section at <paramref name="parentPath"/>.</summary>
    public string NamePoint(string parentPath, string label, LabelKind kind) => Unique(parentPath.Length == 0 ? TokenOf(label, kind) : $"{parentPath}/{TokenOf(label, kind)}", _sectionPaths);

    /// <summary>The path of a task; it may be that of the section the task is.</summary>
    public string NameTask(OutlineNode node) => Unique(PathOf(node), _taskPaths);

    /// <summary>The path of the task that a point inside <paramref name="node"/> is.</summary>
    public string NamePointTask(OutlineNode node, string label, LabelKind kind) => Unique($"{PathOf(node)}/{TokenOf(label, kind)}", _taskPaths);

    /// <summary>The label in its plain form, without the mark behind it: 一, (一), 1.</summary>
    public string TokenOf(OutlineNode node)
    {
        if (!node.RowName.IsEmpty) return TokenOf(_text.Slice(node.RowName.Start, node.RowName.End), node.Label.Kind);
        if (node.Label is { Kind: LabelKind.Dash, Number: > 0 } or { IsListed: true }) return $"-{node.Label.Number}";
        if (node.Label.Length == 0) return $"{node.Label.Number}";
        return TokenOf(_text.Slice(node.Start, node.Start + node.Label.Length), node.Label.Kind);
    }

    private static string TokenOf(ReadOnlySpan<char> written, LabelKind kind)
    {
        var label = written.TrimEnd("、.,。:\t").TrimStart(Labels.Marks).TrimStart('-');
        if (EnclosedNumbers.Plain(label) is { } plain) return plain;
        return kind is LabelKind.ChineseParenthesis or LabelKind.ArabicParenthesis ? $"({label.Trim("()〔〕[]【】")})" : label.ToString();
    }

    private void Count(OutlineNode node)
    {
        // 第四条之一 and 2.1 say themselves where they stand.
        if (node.Label is { Exists: true, Inserted: 0, IsDecimal: false })
        {
            var kind = (node.Scope, node.Edition, node.Label.Kind);
            var isNew = node.Label.Number > 0 ? _seen.Add((node.Scope, node.Edition, node.Label.Kind, node.Label.Number)) : !node.RowName.IsEmpty && _seenNames.Add((node.Scope, node.Edition, TokenOf(node)));
            // Rows below one number cell are no second sequence.
            if (!isNew && (node.RowName.IsEmpty || node.RowName != _lastRow)) _restarting.Add(kind);
            _lastRow = node.RowName;
        }

        foreach (var child in node.Children) Count(child);
    }

    private string PathOf(OutlineNode node)
    {
        var scope = node.Scope == SectionScope.Annex ? node.Edition > 1 ? $"annex{node.Edition}/" : "annex/" : node.Edition > 1 ? $"{node.Edition}/" : "";
        while (!node.Label.Exists && node.Parent is { } parent) node = parent;
        if (!node.Label.Exists) return scope + "0";
        return scope + (node.Label.Kind == LabelKind.Dash || node.Label.IsListed || _restarting.Contains((node.Scope, node.Edition, node.Label.Kind)) ? Chain(node) : TokenOf(node));
    }

    private string Chain(OutlineNode node)
    {
        var above = node.Parent;
        while (above is not null && !above.Label.Exists) above = above.Parent;
        return above is null ? TokenOf(node) : $"{Chain(above)}/{TokenOf(node)}";
    }

    private static string Unique(string path, Dictionary<string, int> given)
    {
        if (given.TryAdd(path, 1)) return path;
        while (true)
        {
            var next = $"{path}#{++given[path]}";
            if (given.TryAdd(next, 1)) return next;
        }
    }
}
