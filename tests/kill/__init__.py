"""The kill test: what was once accepted arrives exactly once, or stands in the outbox with a reason (MISSION D9)."""
