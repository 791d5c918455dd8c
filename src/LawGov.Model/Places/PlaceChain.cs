using System.Runtime.CompilerServices;

namespace LawGov.Model.Places;

/// <summary>A full place name cut into the places it names, highest first: 内蒙古自治区 / 通辽市 / 科尔沁区. Kept on the stack.</summary>
internal ref struct PlaceChain(string name)
{
    private const int Capacity = 6;

    private readonly string _name = name;
    private Links _links;
    private KnownPlace? _superior;
    private KnownPlace? _highest;
    private int _count;

    /// <summary>Number of places, those above the written name included.</summary>
    public readonly int Count => _count + SuperiorCount;

    private readonly int SuperiorCount => _superior is null ? 0 : _highest is null ? 1 : 2;

    /// <summary>Puts the gazetteer's places above the written name in front of it.</summary>
    public void SetSuperior(KnownPlace place) => (_superior, _highest) = (place, place.Parent);

    public void Add(int end, AdministrativeLevel level)
    {
        if (_count < Capacity) _links[_count++] = new(end, level);
    }

    public readonly AdministrativeLevel LevelAt(int index) =>
        Above(index) is { } place ? place.Level : _links[index - SuperiorCount].Level;

    public readonly ReadOnlySpan<char> NameAt(int index) =>
        Above(index) is { } place ? place.Name : _name.AsSpan(StartOf(index), _links[index - SuperiorCount].End - StartOf(index));

    public readonly string FullNameAt(int index)
    {
        if (Above(index) is { } place) return place.FullName;
        var end = _links[index - SuperiorCount].End;
        return _superior is null ? _name[..end] : string.Concat(_superior.FullName, _name.AsSpan(0, end));
    }

    private readonly int StartOf(int index) => index == SuperiorCount ? 0 : _links[index - SuperiorCount - 1].End;

    private readonly KnownPlace? Above(int index) =>
        index >= SuperiorCount ? null : _highest is null || index == 1 ? _superior : _highest;

    private readonly record struct Link(int End, AdministrativeLevel Level);

    [InlineArray(Capacity)]
    private struct Links
    {
        private Link _first;
    }
}
