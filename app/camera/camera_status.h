// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

namespace gatelog {

/// What the picture's source is doing. The windows and the command line have the sentences.
enum class CameraStatus {
    Idle,          ///< nothing is open
    Starting,      ///< opened, no frame yet
    Running,       ///< frames arrive
    NoCamera,      ///< there is no camera at all; one that is plugged in will be used
    CameraMissing, ///< the chosen camera is not connected; it is used again when it returns
    Stalled,       ///< the camera is there but gives no frames; it is being reopened
    Unreadable,    ///< the video or image cannot be opened or decoded
    Finished,      ///< the video or image has ended
    NoDecoder,     ///< the decoder program is missing or does not start: nothing can be read
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::CameraStatus)
