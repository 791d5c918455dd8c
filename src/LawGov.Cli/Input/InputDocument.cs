using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Readers;
using LawGov.Readers.Merging;

namespace LawGov.Cli.Input;

/// <summary>A document as it came out of its file.</summary>
/// <param name="Name">Name of the source, as results show it.</param>
/// <param name="Content">Its text, and what its file says about it.</param>
/// <param name="Findings">What was odd about the file.</param>
internal sealed record InputDocument(string Name, ReadDocument Content, ValueList<Diagnostic> Findings)
{
    /// <summary>Reads the text into the model; what the file says about the document wins over guesses from the text.</summary>
    public ParseResult Parse()
    {
        var result = MetadataMerge.Apply(PolicyDocumentParser.Default.ParseFrom(Content.Metadata.ToOrigin(Name), Content.Text), Content.Metadata);
        return Findings.Count == 0 ? result : result with { Diagnostics = Findings.Concat(result.Diagnostics).ToValueList() };
    }
}
