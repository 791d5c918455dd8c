using LawGov.Cli.Terminals;
using LawGov.Model;
using LawGov.Model.Texts;
using Spectre.Console;

namespace LawGov.Cli.Output;

/// <summary>What the head of a document says.</summary>
internal static class MetadataTable
{
    public static void Write(Terminal terminal, PolicyDocument document)
    {
        terminal.Console.Write(new Rule(Markup.Escape(PrintableText.OfName(document.Source ?? ""))) { Justification = Justify.Left });
        var table = Tables.Create(terminal, new TableHead("", false, true), new TableHead("", false, false)).HideHeaders();
        var language = terminal.Language;
        Row(DocumentField.Title, document.Title ?? terminal.Say("untitled"));
        Row(DocumentField.Kind, Terms.Of(document.Kind, language));
        Row(DocumentField.DocumentNumber, document.DocumentNumber?.ToString());
        Row(DocumentField.Issuers, document.Issuers.Count == 0 ? null : Terms.List(document.Issuers, language));
        Row(DocumentField.SignedOn, document.SignedOn is { } signed ? Terms.Of(signed, language) : null);
        if (document.PublishedOn is { } published) Row(DocumentField.PublishedOn, Terms.Of(published, language));
        if (document.IndexNumber is { } index) Row(DocumentField.IndexNumber, index);
        Row(DocumentField.Jurisdiction, document.Jurisdiction is { } place ? terminal.Say("place", place.Name, place.Level) : null);
        Row(DocumentField.Period, document.Period is { } period ? Terms.Of(period, language) : null);
        Tables.Write(terminal, table);

        void Row(DocumentField field, string? value) => Tables.AddRow(table, Terms.Of(field, language), value ?? terminal.Say("none"));
    }
}
