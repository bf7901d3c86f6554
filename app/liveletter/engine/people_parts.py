"""The services that know people, joined to what they need."""

from liveletter.engine.foundation import Foundation
from liveletter.services.people import PeopleService
from liveletter.services.presence import PresenceService
from liveletter.services.requests import SubscriptionRequests


class PeopleParts:
    """Who people are (`address_book`), whether they are there (`presence`), and who asks to see that of the user
    (`requests`)."""

    def __init__(self, *, base: Foundation) -> None:
        archive = base.archive
        self.requests = SubscriptionRequests()
        self.presence = PresenceService(people=archive.people, settings=base.settings, bus=base.bus)
        self.address_book = PeopleService(
            people=archive.people, accounts=archive.accounts, presence=self.presence, bus=base.bus
        )
