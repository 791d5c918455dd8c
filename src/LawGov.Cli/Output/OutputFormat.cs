namespace LawGov.Cli.Output;

/// <summary>The names of output formats on the command line.</summary>
internal static class OutputFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string NdJson = "ndjson";
    public const string Csv = "csv";
    public const string Calendar = "ics";
    public const string GraphMl = "graphml";
    public const string Mermaid = "mermaid";
}
