// SPDX-License-Identifier: Apache-2.0
// The sentences for what goes wrong around a scan: errors and the camera.
#include "app/desk/wording.h"

namespace gatelog {

QString Wording::error(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return tr("That cannot be done here.");
    case ErrorCode::NotFound:
        return tr("It is not there.");
    case ErrorCode::Damaged:
        return tr("The data is damaged.");
    case ErrorCode::Unreadable:
        return tr("A file cannot be read.");
    case ErrorCode::TooLarge:
        return tr("That is too large.");
    case ErrorCode::NewerFormat:
        return tr("The data was written by a newer version of Gatelog.");
    case ErrorCode::Locked:
        return tr("Gatelog is already running with this event.");
    case ErrorCode::ReadOnly:
        return tr("The event's folder cannot be written.");
    case ErrorCode::DiskFull:
        return tr("The disk is full.");
    case ErrorCode::WriteFailed:
        return tr("Writing to the disk failed.");
    case ErrorCode::ForeignEvent:
        return tr("This belongs to another event.");
    case ErrorCode::BadSignature:
        return tr("A signature does not verify.");
    case ErrorCode::BadPassphrase:
        return tr("The passphrase is wrong.");
    case ErrorCode::NotPermitted:
        return tr("This device may not do that.");
    case ErrorCode::Conflict:
        return tr("That contradicts what is already there.");
    }
    return tr("Something went wrong.");
}

QString Wording::openAdvice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Locked:
        return tr("Go on in the window that is open, or close it and try again.");
    case ErrorCode::NewerFormat:
        return tr("Install that version here. Nothing was changed.");
    case ErrorCode::Damaged:
    case ErrorCode::Unreadable:
        return tr(
            "Nothing was deleted. Keep the folder, go on at another desk, and tell your administrator.");
    case ErrorCode::ReadOnly:
        return tr(
            "Without writing no admission can be kept. Check the folder's permissions, then try again.");
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed:
        return tr("Make room on the disk, then try again. Nothing was lost.");
    default:
        return tr("Try again, or choose another folder.");
    }
}

QString Wording::saveAdvice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return tr("Do not admit on this scan. Make room on the disk, then scan again.");
    case ErrorCode::ReadOnly:
        return tr("Do not admit on this scan. Check the folder's permissions, then scan again.");
    default:
        return tr("Do not admit on this scan. Scan again; if it repeats, go on at another desk.");
    }
}

QString Wording::backupAdvice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Damaged:
        return tr("Earlier backups are kept. Tell your administrator.");
    case ErrorCode::DiskFull:
        return tr("Make room on the disk. Scans are kept all the same.");
    default:
        return tr("It is tried again every few minutes. Scans are kept all the same.");
    }
}

QString Wording::camera(CameraStatus status)
{
    switch (status) {
    case CameraStatus::Idle:
        return tr("The camera is off");
    case CameraStatus::Starting:
        return tr("Starting the camera\u2026");
    case CameraStatus::Running:
        return {};
    case CameraStatus::NoCamera:
        return tr("No camera");
    case CameraStatus::CameraMissing:
        return tr("The camera is not connected");
    case CameraStatus::Stalled:
        return tr("The camera gives no picture");
    case CameraStatus::Unreadable:
        return tr("This video or picture cannot be read");
    case CameraStatus::Finished:
        return tr("The video has ended");
    case CameraStatus::NoDecoder:
        return tr("Codes cannot be read from the picture");
    }
    return tr("The camera is off");
}

QString Wording::cameraAdvice(CameraStatus status)
{
    switch (status) {
    case CameraStatus::NoCamera:
        return tr("Plug one in: it is used at once. Hand scanners and the search work without it.");
    case CameraStatus::CameraMissing:
        return tr("Plug it in again, or choose another in the settings. Hand scanners and the search go on "
                  "working.");
    case CameraStatus::Stalled:
        return tr("It is being started again. Hand scanners and the search go on working.");
    case CameraStatus::NoDecoder:
        return tr("A part of the program is missing: install it again. Hand scanners and the search work.");
    default:
        return {};
    }
}

} // namespace gatelog
