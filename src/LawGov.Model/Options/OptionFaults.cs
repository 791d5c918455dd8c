namespace LawGov.Model.Options;

/// <summary>Refuses options that are out of range.</summary>
internal static class OptionFaults
{
    /// <summary>Throws when there is any fault; the message names them all.</summary>
    /// <exception cref="ArgumentException">There is a fault.</exception>
    public static void ThrowIfAny(this IEnumerable<string> faults, string parameter)
    {
        var message = string.Join(" ", faults);
        if (message.Length > 0) throw new ArgumentException(message, parameter);
    }
}
