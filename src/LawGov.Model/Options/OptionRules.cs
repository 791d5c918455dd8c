using System.Collections;
using System.Globalization;

namespace LawGov.Model.Options;

/// <summary>The options of a record that a configuration can give, each declared once: its range and how it is read. Filled once, then thread-safe.</summary>
internal sealed class OptionRules<T> : IEnumerable<OptionRule<T>>
{
    private readonly List<OptionRule<T>> _rules = [];

    /// <summary>Says what is wrong with all options.</summary>
    public IEnumerable<string> Faults(T options) => _rules.Select(r => r.Fault(options)).OfType<string>();

    /// <summary>Adds an option of any kind.</summary>
    public void Add(OptionRule<T> rule) => _rules.Add(rule);

    /// <summary>Adds a number from 0 to 1.</summary>
    public void Add(string name, Func<T, double> get, Action<T, double> set) => Add(new(
        name,
        o => get(o) is >= 0 and <= 1 ? null : FormattableString.Invariant($"{name} is {get(o)}; expected 0 to 1."),
        (o, text) => Set(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value), o, value, set)));

    /// <summary>Adds a whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public void Add(string name, int least, int most, Func<T, int> get, Action<T, int> set) => Add(new(
        name,
        o => get(o) >= least && get(o) <= most ? null : FormattableString.Invariant($"{name} is {get(o)}; expected {least} {(most == int.MaxValue ? "or more" : $"to {most}")}."),
        (o, text) => Set(int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value), o, value, set)));

    /// <summary>Adds a choice among the names of an enumeration; case does not matter.</summary>
    public void Add<TChoice>(string name, Func<T, TChoice> get, Action<T, TChoice> set)
        where TChoice : struct, Enum => Add(new(
        name,
        o => Enum.IsDefined(get(o)) ? null : FormattableString.Invariant($"{name} is {get(o)}; expected {string.Join(" or ", Enum.GetNames<TChoice>())}."),
        (o, text) => Set(Enum.TryParse<TChoice>(text, ignoreCase: true, out var value) && Enum.IsDefined(value), o, value, set)));

    /// <summary>Adds what is true or false.</summary>
    public void Add(string name, Action<T, bool> set) => Add(new(name, _ => null, (o, text) => Set(bool.TryParse(text, out var value), o, value, set)));

    /// <summary>Adds a day, written 2023-01-01, that may be left out.</summary>
    public void Add(string name, Action<T, DateOnly?> set) => Add(new(
        name,
        _ => null,
        (o, text) => Set(DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value), o, value, set)));

    public IEnumerator<OptionRule<T>> GetEnumerator() => _rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Set<TValue>(bool isRead, T options, TValue value, Action<T, TValue> set)
    {
        if (isRead) set(options, value);
        return isRead;
    }
}
