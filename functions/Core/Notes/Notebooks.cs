using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>Opens the notebook of any two people.</summary>
public sealed class Notebooks(NoteStore store)
{
    /// <summary>The notebook of two people, as one of them sees it.</summary>
    public Notebook Of(PersonId reader, PersonId partner) => new(store, reader, partner);
}
