namespace LawGov.Analysis.Outlines;

/// <summary>The JSON of an outline is not of the form that the loader reads.</summary>
public sealed class OutlineFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    public OutlineFormatException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, and where.</param>
    public OutlineFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, and where.</param>
    /// <param name="innerException">The cause.</param>
    public OutlineFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
