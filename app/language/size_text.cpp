// SPDX-License-Identifier: Apache-2.0
#include "app/language/size_text.h"

namespace gatelog {

QString sizeText(qint64 bytes, const QLocale& locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace gatelog
