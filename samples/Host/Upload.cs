namespace LawGov.Samples.Host;

/// <summary>What came of reading a request.</summary>
/// <param name="File">The file; null when there is none.</param>
/// <param name="Status">The status to answer with.</param>
/// <param name="Fault">Why there is no file; empty when there is one.</param>
internal sealed record Upload(PolicyFile? File, int Status, string Fault)
{
    /// <summary>The file has too many bytes.</summary>
    public static Upload TooLarge { get; } = new(null, StatusCodes.Status413PayloadTooLarge, $"The file has more than {Uploads.MaxBytes} bytes.");
}
