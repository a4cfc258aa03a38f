-- CreateTable
CREATE TABLE "Presence" (
    "agreementId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "windowId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("agreementId","userId","windowId")
);

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_agreementId_userId_fkey" FOREIGN KEY ("agreementId", "userId") REFERENCES "Participant"("agreementId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who is here now is worth nothing after a crash: it need not be written twice.
ALTER TABLE "Presence" SET UNLOGGED;

-- Every process learns, at commit, that an agreement's trail moved or that people came, went or
-- turned to another place. Ids only: what happened, each reads for those who may know.
CREATE FUNCTION tell_trail_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('trail_moved', NEW."agreementId"::text);
  RETURN NULL;
END
$$;

CREATE TRIGGER tell AFTER INSERT ON "AuditEvent"
  FOR EACH ROW WHEN (NEW."agreementId" IS NOT NULL) EXECUTE FUNCTION tell_trail_moved();

CREATE FUNCTION tell_people_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('people_moved', coalesce(NEW."agreementId", OLD."agreementId")::text);
  RETURN NULL;
END
$$;

CREATE TRIGGER tell_come_or_gone AFTER INSERT OR DELETE ON "Presence"
  FOR EACH ROW EXECUTE FUNCTION tell_people_moved();
CREATE TRIGGER tell_turned AFTER UPDATE ON "Presence"
  FOR EACH ROW WHEN (OLD."place" IS DISTINCT FROM NEW."place") EXECUTE FUNCTION tell_people_moved();
