namespace LawGov.Corpus;

/// <summary>A folder cannot be used for a run or a merge.</summary>
/// <param name="fault">Why.</param>
/// <param name="folder">The folder.</param>
public sealed class CorpusRunException(CorpusFault fault, string folder) : Exception($"{folder} {Explanation(fault)}")
{
    /// <summary>Why.</summary>
    public CorpusFault Fault { get; } = fault;

    /// <summary>The folder.</summary>
    public string Folder { get; } = folder;

    private static string Explanation(CorpusFault fault) => fault switch
    {
        CorpusFault.ContainsRun => "contains a run already; go on with it (Resume), or give another folder.",
        CorpusFault.ContainsOtherRun => "contains a run of other files or with other options; give the same ones, or another folder.",
        CorpusFault.BrokenRun => "contains a run whose run.json cannot be read.",
        CorpusFault.Unfinished => "contains a run that is not finished; go on with it first.",
        CorpusFault.NoTables => "contains no table of documents as Parquet.",
        _ => "cannot be merged into itself; give another folder.",
    };
}
