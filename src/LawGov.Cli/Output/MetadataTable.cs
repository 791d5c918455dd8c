using System.Globalization;
using LawGov.Model;
using Spectre.Console;

namespace LawGov.Cli.Output;

/// <summary>What the head of a document says.</summary>
internal static class MetadataTable
{
    public static void Write(Terminal terminal, PolicyDocument document)
    {
        terminal.Console.Write(new Rule(Markup.Escape(PrintableText.OfName(document.Source ?? ""))) { Justification = Justify.Left });
        var table = Tables.Create(terminal, "", "").HideHeaders();
        Tables.AddRow(table, "title 标题", document.Title ?? "(none)");
        Tables.AddRow(table, "kind 文种", document.Kind.ToString());
        Tables.AddRow(table, "number 发文字号", document.DocumentNumber?.ToString() ?? "-");
        Tables.AddRow(table, "issuers 发文机关", document.Issuers.Count == 0 ? "-" : string.Join("、", document.Issuers));
        Tables.AddRow(table, "signed 成文日期", document.SignedOn is { } signed ? signed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "-");
        if (document.PublishedOn is { } published) Tables.AddRow(table, "published 发布日期", published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (document.IndexNumber is { } index) Tables.AddRow(table, "index 索引号", index);
        Tables.AddRow(table, "place 辖区", document.Jurisdiction is { } place ? $"{place.Name} ({place.Level})" : "-");
        Tables.AddRow(table, "period 规划期", document.Period?.ToString() ?? "-");
        Tables.Write(terminal, table);
    }
}
