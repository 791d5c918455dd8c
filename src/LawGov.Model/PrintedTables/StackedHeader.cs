using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Reads the header of a table whose cells follow one another: names of columns, one or more a line.</summary>
internal static class StackedHeader
{
    private const int FewestColumns = 2;

    /// <summary>The name of a column is not cut into more pieces.</summary>
    private const int MostPieces = 3;

    private const int MostColumns = 12;

    /// <summary>The end of a cut name that could name a column by itself, as 时限 below 完成, is shorter.</summary>
    private const int LongestEnd = 4;

    /// <summary>Names of columns in a row, one or more a line; the group above two of them comes before the others of the first row.</summary>
    public static List<PrintedColumn>? Read(string source, PrintedLine first, out PrintedLine last, out bool isSpread)
    {
        isSpread = false;
        last = first;
        var columns = new List<(PrintedColumn Column, string Name)>();
        var lastLine = 0;
        var known = (Count: 0, Line: first);
        for (var line = first; line is not null && columns.Count < MostColumns; line = line.Next(source))
        {
            if (line.IsBlank)
            {
                isSpread = true;
                continue;
            }

            var names = line.Words.ConvertAll(w => (Word: w, Name: PrintedLine.Compact(source, w.Range)));
            if (ReadRest(source, line, names) is { } behind) line = behind;
            if (names.Count == 1 && ReadCutName(source, line, names[0].Name, out var cut, out var end) is { } whole)
            {
                if (columns.Exists(c => c.Name == whole)) break;
                columns.Add((cut, whole));
                last = line = end;
                known = (columns.Count, last);
                continue;
            }

            if (names.Exists(n => ColumnNames.Read(n.Name).Kind == ColumnKind.None && (columns.Count == 0 && names.Count == 1 || !n.Name.EndsWith("分工", StringComparison.Ordinal)) && !MayBeUnknown(columns, names, n.Name))) break;
            lastLine = names.Count > 1 ? columns.Count : 0;
            // A name that comes again begins another header.
            if (names.Exists(n => columns.Exists(c => c.Name == n.Name))) break;
            foreach (var (word, name) in names) columns.Add((new PrintedColumn(ColumnNames.Read(name).Kind, 0, [word.Range]), name));
            last = line;
            if (columns[^1].Column.Kind != ColumnKind.None || columns[^1].Name.EndsWith("分工", StringComparison.Ordinal)) known = (columns.Count, last);
        }

        // What no list knows names a column between others only.
        columns.RemoveRange(known.Count, columns.Count - known.Count);
        last = known.Line;
        var group = columns.FindIndex(c => c.Name.EndsWith("分工", StringComparison.Ordinal));
        var below = columns.FindLastIndex(c => c.Column.Kind != ColumnKind.Units) + 1;
        // 责任单位 on one line, 牵头单位 配合单位 on the next: the name spans both.
        if (group < 0 && lastLine > 0 && columns.Count - lastLine > 1 && below <= lastLine) (group, below) = (columns.FindIndex(0, lastLine, c => c.Column.Kind == ColumnKind.Units), lastLine);
        // 责任单位, 完成时限, 牵头单位, 配合单位 one below the other: what is named behind another column stands below the first of units.
        if (group < 0 && columns.Count - below > 1 && columns.FindIndex(c => c.Column.Kind == ColumnKind.Units) is var spanning && spanning < below) group = spanning;
        if (group >= 0 && columns.Count - below > 1 && below > group)
        {
            var units = columns[below..];
            columns = [.. columns[..group], .. units, .. columns[(group + 1)..below]];
        }

        var named = columns.ConvertAll(c => c.Column);
        if (ColumnHeader.FindText(named.Select(c => c.Kind)) is var text and >= 0) named[text] = named[text] with { Kind = ColumnKind.Text };
        return named.Count >= FewestColumns && named.Exists(c => c.Kind == ColumnKind.Units) && named.Exists(c => c.Kind == ColumnKind.Text) ? named : null;
    }

    /// <summary>序号 任务 责任单位 责任领 / 导: the last name of a line goes on with the first word of the next, which is taken into <paramref name="names"/> with all that stands there; null where it does not.</summary>
    private static PrintedLine? ReadRest(string source, PrintedLine line, List<(Chunk Word, string Name)> names)
    {
        if (names.Count < 2 || ColumnNames.Read(names[^1].Name).Kind != ColumnKind.None || line.Next(source) is not { IsBlank: false } next || next.Words is not [var rest, ..]) return null;
        var name = names[^1].Name + PrintedLine.Compact(source, rest.Range);
        if (ColumnNames.Read(name).Kind == ColumnKind.None) return null;
        names[^1] = (names[^1].Word with { Range = new SourceRange(names[^1].Word.Range.Start, rest.Range.End) }, name);
        names.AddRange(next.Words.Skip(1).Select(w => (w, PrintedLine.Compact(source, w.Range))));
        return next;
    }

    /// <summary>民生实事 behind 序号, with the name of another column behind it on the line or below.</summary>
    private static bool MayBeUnknown(List<(PrintedColumn Column, string Name)> columns, List<(Chunk Word, string Name)> names, string name) =>
        ColumnHeader.MayBeName(columns.Count > 0 ? columns[0].Column.Kind : ColumnNames.Read(names[0].Name).Kind, name) && (names.Count == 1 || names[^1].Name != name);

    /// <summary>牵头责任单 / 位, 序 / 号: the name of a column that is cut over two or three lines; null when the line contains a whole one, or none.</summary>
    public static string? ReadCutName(string source, PrintedLine line, string name, out PrintedColumn column, out PrintedLine last)
    {
        var pieces = new List<SourceRange> { line.Words[0].Range };
        var isName = ColumnNames.Read(name).Kind != ColumnKind.None;
        (column, last) = (new PrintedColumn(ColumnKind.None, 0, pieces), line);
        // 职责分工 is whole: it spans the columns named below it.
        if (name.EndsWith("分工", StringComparison.Ordinal)) return null;
        for (var next = line.Next(source); next is not null && pieces.Count < MostPieces && next.Words is [var word]; next = next.Next(source))
        {
            var rest = PrintedLine.Compact(source, word.Range);
            // 民生实事 / 责任单位: a whole name of its own, and not the end of one.
            if (!isName && rest.Length >= LongestEnd && ColumnNames.Read(rest).Kind != ColumnKind.None) return null;
            pieces.Add(word.Range);
            name += rest;
            var kind = ColumnNames.Read(name).Kind;
            if (kind != ColumnKind.None && (!isName || ColumnNames.Read(rest).Kind == ColumnKind.None))
            {
                (column, last) = (new PrintedColumn(kind, 0, pieces), next);
                return name;
            }

            if (isName) return null;
        }

        return null;
    }

    /// <summary>The columns of a header in which the first of several names of units side by side, 责任单位, spans the others; null where none may.</summary>
    public static List<PrintedColumn>? UnderGroup(string source, List<PrintedColumn> columns)
    {
        var first = columns.FindIndex(c => c.Kind == ColumnKind.Units);
        var count = columns.Skip(first).TakeWhile(c => c.Kind == ColumnKind.Units).Count();
        if (count < 3 || ColumnNames.Read(string.Concat(columns[first].Name.Select(n => PrintedLine.Compact(source, n)))).Role != AssignmentRole.Responsible) return null;
        return [.. columns[..first], .. columns[(first + 1)..]];
    }
}
