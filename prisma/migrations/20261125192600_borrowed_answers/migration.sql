-- CreateTable
CREATE TABLE "BorrowedAnswer" (
    "agreementId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "exampleId" TEXT,

    CONSTRAINT "BorrowedAnswer_pkey" PRIMARY KEY ("agreementId","address")
);

-- CreateTable
CREATE TABLE "BorrowedReview" (
    "agreementId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "partyKey" "PartyKey" NOT NULL,
    "revision" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "person" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BorrowedReview_pkey" PRIMARY KEY ("agreementId","address","partyKey")
);

-- AddForeignKey
ALTER TABLE "BorrowedAnswer" ADD CONSTRAINT "BorrowedAnswer_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BorrowedReview" ADD CONSTRAINT "BorrowedReview_agreementId_address_fkey" FOREIGN KEY ("agreementId", "address") REFERENCES "BorrowedAnswer"("agreementId", "address") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the Prisma schema cannot say: a mark is never lifted by hand, and moves only beside an event.
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON "BorrowedAnswer"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "BorrowedAnswer"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON "BorrowedReview"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "BorrowedReview"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER beside_event AFTER INSERT ON "BorrowedAnswer"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_event();
CREATE CONSTRAINT TRIGGER beside_event AFTER INSERT ON "BorrowedReview"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_event();
