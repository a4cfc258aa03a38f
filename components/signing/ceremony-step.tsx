import { useTranslations } from "next-intl";
import { DocumentView } from "@/components/document/document-view";
import { CeremonyEnd } from "@/components/signing/ceremony-end";
import { ConsentForm } from "@/components/signing/consent-form";
import { DeclineForm } from "@/components/signing/decline-form";
import { SignForm } from "@/components/signing/sign-form";
import { StepButton } from "@/components/signing/step-button";
import { CourtesySummary } from "@/components/courtesy/courtesy-summary";
import { CourtesyTranslation } from "@/components/courtesy/courtesy-translation";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { FileLink } from "@/components/ui/file-link";
import type { SigningRequestView } from "@/lib/signing/schema";

type Props = { token: string; request: SigningRequestView };

/** The step that is due: open, read, agree to electronic records, sign; or how it ended. */
export function CeremonyStep({ token, request }: Props) {
  const { done } = request;
  if (done.signedAt !== null)
    return <CeremonyEnd token={token} request={request} signedAt={done.signedAt} />;
  return (
    <>
      {done.openedAt === null ? (
        <Welcome token={token} request={request} />
      ) : done.readAt === null ? (
        <Reading token={token} request={request} />
      ) : done.consentedAt === null ? (
        <Consenting token={token} request={request} />
      ) : (
        <Signing token={token} request={request} />
      )}
      {done.openedAt === null ? null : <DeclineForm token={token} />}
    </>
  );
}

function Welcome({ token, request }: Props) {
  const t = useTranslations("signing.ceremony");
  return (
    <>
      <Head request={request} />
      <p>{t("hello", { title: request.title })}</p>
      <p className="mt-2">{t("hello2")}</p>
      <StepButton step="open" token={token} />
      <p className="mt-6 text-quiet">{t("paper")}</p>
    </>
  );
}

function Reading({ token, request }: Props) {
  const t = useTranslations("signing.ceremony");
  return (
    <>
      <Head request={request} step={1} />
      <p className="mb-6">
        <KeepCopy token={token} />
      </p>
      <Summary request={request} />
      <div className="bg-sheet p-5 shadow-sheet sm:p-10">
        <DocumentView tree={request.document} edition={t("edition")} />
      </div>
      <StepButton step="read" token={token} />
    </>
  );
}

function Consenting({ token, request }: Props) {
  const t = useTranslations("signing.ceremony");
  return (
    <>
      <Head request={request} step={2} />
      <h2 className="text-xl">{t("consentTitle")}</h2>
      <div lang={request.document.language} className="mt-3 space-y-3">
        {request.consent.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {request.courtesy === null ? null : (
        <CourtesyTranslation paragraphs={request.courtesy.paragraphs} />
      )}
      <ConsentForm token={token} textVersion={request.consent.version} />
    </>
  );
}

function Signing({ token, request }: Props) {
  const t = useTranslations("signing.ceremony");
  return (
    <>
      <Head request={request} step={3} />
      <div className="mb-6 bg-sheet p-4 font-serif shadow-sheet">
        <p>
          {t("readAll")} <KeepCopy token={token} />
        </p>
        <p className="mt-2 font-mono text-sm break-all">
          {t("document", { sha256: request.documentSha256 })}
        </p>
      </div>
      <Summary request={request} />
      <SignForm
        token={token}
        signerName={request.signer.name}
        authoritySentence={request.authoritySentence}
        intentSentence={request.intentSentence}
        language={request.document.language}
        courtesy={request.courtesy}
      />
    </>
  );
}

/** The whole agreement on a page, in the reader's language. */
function Summary({ request }: { request: SigningRequestView }) {
  const t = useTranslations("courtesy");
  return (
    <div className="mb-6">
      <Disclosure summary={t("open")}>
        <CourtesySummary tree={request.document} />
      </Disclosure>
    </div>
  );
}

function Head({ request, step }: { request: SigningRequestView; step?: number }) {
  const t = useTranslations("signing.ceremony");
  const { name, title, authority } = request.signer;
  return (
    <PageHeader
      eyebrow={step === undefined ? undefined : t("step", { step })}
      title={t("title", { organization: request.organization })}
      lead={t("who", { name, title, authority })}
    />
  );
}

function KeepCopy({ token }: { token: string }) {
  const t = useTranslations("signing.ceremony");
  return (
    <FileLink href={`/sign/${token}/agreement.pdf`} className="inline-flex min-h-11 items-center">
      {t("keep")}
    </FileLink>
  );
}
