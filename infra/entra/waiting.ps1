# Waits for what takes Microsoft's services minutes: new objects and roles are copied to many servers, and until then some of these
# servers refuse or find nothing. The scripts in this folder load this file and set $WaitMinutes.

# Tries again until it works, with one line for each attempt. The block returns $null when it worked, or the reason why it did not yet.
# Returns the last reason if time is up.
function Wait-Until([scriptblock] $Try) {
    $pause = 15
    for ($left = $WaitMinutes * 60; $reason = & $Try; $left -= $pause) {
        if ($left -le 0) { return $reason }
        Write-Host "$reason This can take a few minutes. Trying again in $pause seconds, for up to $([Math]::Ceiling($left / 60)) minutes (Ctrl+C stops)."
        Start-Sleep -Seconds $pause
    }
}
