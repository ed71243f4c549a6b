// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/documentsql.h"

namespace showroom
{

template class SqlRepository<ContractTemplate, DocumentRepository<ContractTemplate>>;
template class DocumentSql<ContractTemplate>;
template class SqlRepository<ExportPermit, DocumentRepository<ExportPermit>>;
template class DocumentSql<ExportPermit>;
template class SqlRepository<ContractTerms, DocumentRepository<ContractTerms>>;
template class DocumentSql<ContractTerms>;
template class SqlRepository<ContractPaper, DocumentRepository<ContractPaper>>;
template class DocumentSql<ContractPaper>;
template class SqlRepository<ContractChange, DocumentRepository<ContractChange>>;
template class DocumentSql<ContractChange>;
template class SqlRepository<SealUse, DocumentRepository<SealUse>>;
template class DocumentSql<SealUse>;
template class SqlRepository<Receipt, DocumentRepository<Receipt>>;
template class DocumentSql<Receipt>;
template class SqlRepository<StatementLine, DocumentRepository<StatementLine>>;
template class DocumentSql<StatementLine>;
template class SqlRepository<Reconciliation, DocumentRepository<Reconciliation>>;
template class DocumentSql<Reconciliation>;
template class SqlRepository<Delivery, DocumentRepository<Delivery>>;
template class DocumentSql<Delivery>;
template class SqlRepository<Consent, DocumentRepository<Consent>>;
template class DocumentSql<Consent>;
template class SqlRepository<CardMerge, DocumentRepository<CardMerge>>;
template class DocumentSql<CardMerge>;

} // namespace showroom
