# The cmdlets of Exchange Online that infra/entra/exchange.ps1 uses, with what they refuse. As in the real module, a session has the
# cmdlets that the person's roles allowed when it was connected.

$administration = 'Get-ServicePrincipal', 'New-ServicePrincipal', 'Get-Group', 'Get-ManagementScope', 'New-ManagementScope',
    'Set-ManagementScope', 'Get-ManagementRoleAssignment', 'New-ManagementRoleAssignment', 'Remove-ManagementRoleAssignment'

# RoleAfter: at which connection the person has the role. SpreadsAfter: how often a new service principal is not found.
function Reset-Exchange([int] $RoleAfter = 1, [int] $SpreadsAfter = 0) {
    $script:state = @{
        RoleAfter = $RoleAfter; SpreadsAfter = $SpreadsAfter; Connections = 0; Writes = 0; Principals = @(); Scopes = @(); Assignments = @()
        Groups = 'managers@contoso.com', 'organisers@contoso.com', 'senders@contoso.com', 'schedules@contoso.com'
    }
    $administration | ForEach-Object { Remove-Item "function:$_" -ErrorAction Ignore }
}

function Get-Exchange { ConvertTo-Json @{ Scopes = $state.Scopes; Assignments = $state.Assignments; Writes = $state.Writes } -Depth 5 -Compress }

function Get-ConnectionInformation { if ($state.Connections) { @{ State = 'Connected' } } }

function Connect-ExchangeOnline([switch] $ShowBanner) {
    $state.Connections++
    if ($state.Connections -lt $state.RoleAfter) { return }
    foreach ($name in $administration) { Set-Item "function:global:$name" (Get-Item "function:Exchange$name").ScriptBlock }
}

function Find-One([string] $Kind, [string] $Property, [string] $Value) { $state.$Kind | Where-Object { $_.$Property -eq $Value } }

function ExchangeGet-Group([string] $Identity) {
    $name = $Identity.Split('@')[0]
    if ($Identity -in $state.Groups) { return [pscustomobject]@{ DistinguishedName = "CN=$name's,OU=contoso,DC=EURPR01,DC=PROD" } }
    Write-Error "The operation couldn't be performed because object '$Identity' couldn't be found."
}

function ExchangeGet-ServicePrincipal([string] $Identity) {
    $found = Find-One Principals ObjectId $Identity
    if ($found) { return $found }
    Write-Error "The operation couldn't be performed because object '$Identity' couldn't be found."
}

function ExchangeNew-ServicePrincipal([string] $AppId, [string] $ObjectId, [string] $DisplayName) {
    if (Find-One Principals ObjectId $ObjectId) { throw "The service principal '$ObjectId' already exists." }
    $state.Writes++
    $state.Principals += [pscustomobject]@{ AppId = $AppId; ObjectId = $ObjectId; DisplayName = $DisplayName; HiddenFor = $state.SpreadsAfter }
}

function ExchangeGet-ManagementScope([string] $Identity) {
    $found = Find-One Scopes Name $Identity
    if ($found) { return $found }
    Write-Error "The operation couldn't be performed because object '$Identity' couldn't be found."
}

function ExchangeNew-ManagementScope([string] $Name, [string] $RecipientRestrictionFilter) {
    if (Find-One Scopes Name $Name) { throw "The management scope '$Name' already exists." }
    $state.Writes++
    $state.Scopes += [pscustomobject]@{ Name = $Name; RecipientFilter = $RecipientRestrictionFilter }
}

function ExchangeSet-ManagementScope([string] $Identity, [string] $RecipientRestrictionFilter) {
    $state.Writes++
    (ExchangeGet-ManagementScope $Identity).RecipientFilter = $RecipientRestrictionFilter
}

function ExchangeGet-ManagementRoleAssignment([string] $Identity, [string] $RoleAssignee, [string] $Role) {
    if ($RoleAssignee) { return $state.Assignments | Where-Object { $_.App -eq $RoleAssignee -and $_.Role -eq $Role } }
    $found = Find-One Assignments Name $Identity
    if ($found) { return $found }
    Write-Error "The operation couldn't be performed because object '$Identity' couldn't be found."
}

function ExchangeNew-ManagementRoleAssignment([string] $Name, [string] $App, [string] $Role, [string] $CustomResourceScope) {
    $roles = 'Application Calendars.Read', 'Application Calendars.ReadWrite', 'Application MailboxSettings.Read', 'Application Mail.Send'
    $principal = Find-One Principals ObjectId $App
    if (-not $principal -or $principal.HiddenFor-- -gt 0) { throw "Service principal with identity '$App' wasn't found." }
    if ($Role -notin $roles) { throw "The role '$Role' couldn't be found." }
    if (-not (Find-One Scopes Name $CustomResourceScope)) { throw "The management scope '$CustomResourceScope' couldn't be found." }
    if ($Name.Length -gt 64) { throw "The name '$Name' is longer than 64 characters." }
    if (Find-One Assignments Name $Name) { throw "The role assignment '$Name' already exists." }
    $state.Writes++
    $state.Assignments += [pscustomobject]@{ Name = $Name; App = $App; Role = $Role; CustomResourceScope = $CustomResourceScope }
}

function ExchangeRemove-ManagementRoleAssignment([string] $Identity, [switch] $Confirm) {
    $state.Writes++
    $state.Assignments = @($state.Assignments | Where-Object { $_.Name -ne $Identity })
}

Reset-Exchange
Export-ModuleMember Reset-Exchange, Get-Exchange, Get-ConnectionInformation, Connect-ExchangeOnline
