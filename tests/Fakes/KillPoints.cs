namespace OutlookOneOnOne.Fakes;

/// <summary>
/// The points at which a process can be killed: before and after the effect of each awaited call. A test can also run other code there.
/// </summary>
internal sealed class KillPoints
{
    private int at = -1;
    private Func<Task>? happening;

    public int Passed { get; private set; }

    public void KillAt(int point) => HappenAt(point, () => throw new Killed());

    public void HappenAt(int point, Func<Task> what) => (Passed, at, happening) = (0, point, what);

    public void Clear() => happening = null;

    public async Task<T> Around<T>(Func<T> effect)
    {
        await PassAsync();
        var result = effect();
        await PassAsync();
        return result;
    }

    private async Task PassAsync()
    {
        if (Passed++ == at && happening is { } what)
        {
            happening = null;
            await what();
        }
    }

    internal sealed class Killed : Exception;
}
