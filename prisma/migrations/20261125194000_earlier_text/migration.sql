-- CreateTable
CREATE TABLE "EarlierText" (
    "agreementId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "partyKey" "PartyKey" NOT NULL,
    "userId" UUID NOT NULL,
    "person" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EarlierText_pkey" PRIMARY KEY ("agreementId")
);

-- AddForeignKey
ALTER TABLE "EarlierText" ADD CONSTRAINT "EarlierText_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the Prisma schema cannot say: it moves only beside an event, and its hash is of its words.
CREATE CONSTRAINT TRIGGER beside_event AFTER INSERT OR UPDATE OR DELETE ON "EarlierText"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_event();
ALTER TABLE "EarlierText" ADD CONSTRAINT "EarlierText_sha256_is_of_its_text" CHECK ("sha256" = encode(sha256(convert_to("text", 'UTF8')), 'hex'));
ALTER TABLE "EarlierText" ADD CONSTRAINT "EarlierText_text_is_there" CHECK ("text" <> '');
